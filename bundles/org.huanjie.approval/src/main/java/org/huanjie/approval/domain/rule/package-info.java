// SPDX-License-Identifier: Apache-2.0
/** The rules of requests and decisions, one a class. */
@org.jspecify.annotations.NullMarked
package org.huanjie.approval.domain.rule;

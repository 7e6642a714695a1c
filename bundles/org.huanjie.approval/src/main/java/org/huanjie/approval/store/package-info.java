// SPDX-License-Identifier: Apache-2.0
/** Requests and decisions as rows that are only ever added. */
@org.jspecify.annotations.NullMarked
package org.huanjie.approval.store;

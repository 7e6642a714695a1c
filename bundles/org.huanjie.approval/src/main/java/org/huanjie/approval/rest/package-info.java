// SPDX-License-Identifier: Apache-2.0
/** The REST interface of approvals. */
@org.jspecify.annotations.NullMarked
package org.huanjie.approval.rest;

// SPDX-License-Identifier: Apache-2.0
/** Requests to a superior and the four acts that answer them, as a pure function of what happened and what is wanted. */
@org.jspecify.annotations.NullMarked
package org.huanjie.approval.domain;

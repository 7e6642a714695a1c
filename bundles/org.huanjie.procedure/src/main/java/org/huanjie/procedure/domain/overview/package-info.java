// SPDX-License-Identifier: Apache-2.0
/** The street's view over its communities (街道总览): how far each has come, what is overdue, whose turn it is by 先易后难. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.overview;

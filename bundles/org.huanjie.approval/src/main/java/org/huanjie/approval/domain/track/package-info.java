// SPDX-License-Identifier: Apache-2.0
/** What happened to a matter, and what may happen next. */
@org.jspecify.annotations.NullMarked
package org.huanjie.approval.domain.track;

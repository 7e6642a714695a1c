// SPDX-License-Identifier: Apache-2.0
/** Documents on paper: number, date, scan, and the marking that keeps state secrets out. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.paper;

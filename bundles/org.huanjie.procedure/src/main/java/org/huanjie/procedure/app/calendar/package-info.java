// SPDX-License-Identifier: Apache-2.0
/** The imported table of working days. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.calendar;

// SPDX-License-Identifier: Apache-2.0
/** The calendar of a case (行事历): windows, reminders 7, 3 and 1 days before, and what is late. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.calendar;

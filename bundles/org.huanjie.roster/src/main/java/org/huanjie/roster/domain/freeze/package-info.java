// SPDX-License-Identifier: Apache-2.0
/** The roster as it stood on a day: frozen for the survey and for the meeting, compared, and counted for 应到会. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.domain.freeze;

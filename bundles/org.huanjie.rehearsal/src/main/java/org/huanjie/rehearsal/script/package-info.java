// SPDX-License-Identifier: Apache-2.0
/** What each role does on which day, from the survey to the archive. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal.script;

// SPDX-License-Identifier: Apache-2.0
/**
 * Reading a roster (党员花名册) as offices write it: finds the header among titles and several sheets, reads row after row, and says of
 * every value that cannot stand where it is and why.
 */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.domain.importing;

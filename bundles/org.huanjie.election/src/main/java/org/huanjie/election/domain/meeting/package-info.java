// SPDX-License-Identifier: Apache-2.0
/** What follows from the records of the general meeting (党员大会): expected, present, quorum, adopted exclusions. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.meeting;

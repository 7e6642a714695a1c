// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

/** By which of the practices of S31 (三选三任): 推选、回居参选、培养择优选、派任、兼任、跨任. */
public enum SourcePractice {
    MEMBERS_AND_MASSES_RECOMMEND,
    RETURN_TO_COMMUNITY,
    CULTIVATED,
    STREET_ASSIGNED,
    EXCELLENT_SECRETARY_CONCURRENT,
    NEIGHBOUR_CROSS
}

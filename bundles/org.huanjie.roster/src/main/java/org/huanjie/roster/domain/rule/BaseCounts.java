// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import org.huanjie.api.rule.Facts;

/**
 * The numbers that make 应到会, each a count of full members (正式党员); probationary members are outside from the start.
 *
 * @param fullMembers              full members of the organisation
 * @param underProbationPunishment of those, under 留党察看
 * @param rightsSuspended          of those, with rights suspended (留置、逮捕)
 * @param adopted                  of the rest, exclusions that the superior approved and the meeting adopted
 * @param approvedNotAdopted       of the rest, approved but not adopted; they stay in the base
 */
public record BaseCounts(
        int fullMembers, int underProbationPunishment, int rightsSuspended, int adopted, int approvedNotAdopted) {
    /** Members with the right to elect. */
    public int entitled() {
        return fullMembers - underProbationPunishment - rightsSuspended;
    }

    /** 应到会人数. */
    public int expected() {
        return entitled() - adopted;
    }

    /** Fault of the figures themselves. */
    Facts check() {
        int excluded = adopted + approvedNotAdopted;
        return Facts.given()
                .count("正式党员", "fullMembers", fullMembers)
                .count("留党察看", "underProbationPunishment", underProbationPunishment)
                .count("停止党员权利", "rightsSuspended", rightsSuspended)
                .count("通过的不计入人数", "adoptedExclusions", adopted)
                .count("批准而未通过的不计入人数", "approvedNotAdoptedExclusions", approvedNotAdopted)
                .atLeast("有选举权的党员", "entitled members", entitled(), 0)
                .atMost("不计入人数", "exclusions", excluded, "有选举权的党员", "entitled members", entitled());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

/**
 * What decides a member's rights (党员权利) on a day.
 *
 * @param full                     full member, not probationary
 * @param ofThisOrganisation       the membership relation (组织关系) is here
 * @param underProbationPunishment under 留党察看 on that day
 * @param rightsSuspended          rights suspended by the Party organisation (留置、逮捕)
 * @param left                     whether and why the person is no member any more
 */
public record EntitlementFacts(
        boolean full,
        boolean ofThisOrganisation,
        boolean underProbationPunishment,
        boolean rightsSuspended,
        Left left) {
    /** Still a member, deceased, or withdrawn from the Party (退党、除名、开除). */
    public enum Left {
        NO,
        DECEASED,
        WITHDRAWN
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.rule.EqualNumberRule;
import org.huanjie.election.domain.rule.SurplusCheckRule;

/**
 * What elections of a case are about: how many seats, which office, equal number or surplus.
 *
 * @param seats whole number of seats
 */
public record Contest(int seats, Office office, int deputySeats, boolean equalNumber) {
    /** A committee of so many seats, elected with a surplus. */
    public static Contest committee(int seats) {
        return new Contest(seats, Office.MEMBER, 0, false);
    }

    /** A branch without a committee: the meeting elects the secretary, and deputies where they are wanted. */
    public static Contest branch(int deputySeats, boolean equalNumber) {
        return new Contest(1, Office.SECRETARY, deputySeats, equalNumber);
    }

    /** Whether so many candidates are enough for so many open seats, with the reason. */
    public Answer enough(int open, int candidates, Profile profile) {
        Answer surplus = SurplusCheckRule.judge(open, candidates, profile);
        return equalNumber && candidates == open && open > 0
                ? EqualNumberRule.judge(office.name(), open, candidates, profile)
                : surplus;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.Test;

class AttendanceTest {
    private final Attendance prepared = Attendance.prepared(ACommunity.aCommunity()
            .withMembers(4)
            .withProbationary(1)
            .withSuspended(1)
            .voters());

    private static String id(int n) {
        return ACommunity.aCommunity().memberId(n).value();
    }

    @Test
    void aRowStandsForEveryEntitledMemberBeforehandAndForNobodyElse() {
        assertThat(prepared.rows()).hasSize(4).allMatch(r -> r.presence() == Presence.ABSENT);
    }

    @Test
    void theOrderInWhichMembersAreNamedLeavesNoTrace() {
        Attendance one = prepared.taken(Set.of(id(3), id(1)), Set.of());
        Attendance other = prepared.taken(Set.of(id(1), id(3)), Set.of());

        assertThat(one).isEqualTo(other);
        assertThat(one.rows()).isSortedAccordingTo(Comparator.comparing(AttendanceRow::member));
    }

    @Test
    void aProbationaryMemberIsNotCounted() {
        assertThat(Refusals.codeOf(() -> prepared.taken(Set.of(id(6)), Set.of())))
                .isEqualTo("not-entitled");
    }

    @Test
    void nobodyIsPresentAndOnLeave() {
        assertThat(Refusals.codeOf(() -> prepared.taken(Set.of(id(1)), Set.of(id(1)))))
                .isEqualTo("attendance-twice");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class RunCycleTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 22);

    private final CoreFixture core = CoreFixture.withTree();
    private final Person leader = core.holder("leader", Role.STREET_LEADER, CoreFixture.STREET);
    private final Person clerk = core.holder("clerk", Role.CLERK, CoreFixture.ORG);

    private CycleStore.Kept begin(String id, boolean rehearsal) {
        return core.as(
                leader,
                () -> core.runCycle.begin(new Cycle(
                        CoreFixture.DISTRICT,
                        new CycleId(id),
                        CoreFixture.STREET,
                        "2026年社区党组织换届",
                        2026,
                        rehearsal,
                        "",
                        "",
                        LocalDate.EPOCH,
                        "street-plan-2015",
                        1)));
    }

    private LocalDate today(String id) {
        return core.as(clerk, () -> core.cycles.today(new CycleId(id)));
    }

    @Test
    void aRehearsalsDayIsDataAndOnlyMovesOn() {
        CycleStore.Kept kept = begin("rehearsal", true);
        assertThat(today("rehearsal")).isEqualTo(LocalDate.of(2026, 6, 11));

        CycleStore.Kept moved = core.as(leader, () -> core.runCycle.moveTo(kept, FIRST_DAY));
        core.clock.pass(Duration.ofDays(40));

        assertThat(today("rehearsal")).isEqualTo(FIRST_DAY);
        assertThat(core.refused(leader, () -> core.runCycle.moveTo(moved, FIRST_DAY.minusDays(1)))
                        .problem()
                        .code())
                .isEqualTo(CoreProblem.CLOCK_BACKWARDS);
        core.doAs(leader, () -> core.runCycle.moveTo(moved, FIRST_DAY.plusDays(10)));
        assertThat(today("rehearsal")).isEqualTo(FIRST_DAY.plusDays(10));
        assertThat(core.actions("rehearsal")).containsExactly("cycle-begun", "clock-moved", "clock-moved");
    }

    @Test
    void aRealCyclesDayIsTheServersInShanghaiAndCannotBeSet() {
        CycleStore.Kept kept = begin("real", false);
        core.clock.pass(Duration.ofHours(14).plusMinutes(59));
        assertThat(today("real")).isEqualTo(LocalDate.of(2026, 6, 11));

        core.clock.pass(Duration.ofMinutes(1));

        assertThat(today("real")).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(core.refused(leader, () -> core.runCycle.moveTo(kept, FIRST_DAY))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.WRONG_STATE);
    }

    @Test
    void theDistrictsDocumentIsRegisteredLaterAndReadsBack() {
        CycleStore.Kept kept = begin("rehearsal", true);
        UpperDocument document = new UpperDocument("关于印发社区党组织换届工作实施方案的通知", "云组发〔2026〕12号", LocalDate.of(2026, 5, 18));

        core.doAs(leader, () -> core.runCycle.register(kept, document));

        Cycle cycle = core.as(clerk, () -> core.cycles.cycle(new CycleId("rehearsal")));
        assertThat(cycle.upperTitle()).isEqualTo(document.title());
        assertThat(cycle.upperNumber()).isEqualTo(document.number());
        assertThat(cycle.upperDate()).isEqualTo(document.date());
        assertThat(cycle.version()).isEqualTo(2);
        assertThat(core.as(clerk, () -> core.cycles.communitiesAtStart(cycle.id())))
                .isEqualTo(1);
    }

    @Test
    void onlyTheLeadingGroupRunsTheCycleAndAnotherStreetDoesNotSeeIt() {
        CycleStore.Kept kept = begin("rehearsal", true);
        Person other = core.holder("other", Role.STREET_LEADER, CoreFixture.OTHER_STREET);

        assertThat(core.refused(clerk, () -> core.runCycle.moveTo(kept, FIRST_DAY))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
        assertThat(core.refused(other, () -> core.cycles.cycle(new CycleId("rehearsal")))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(core.refused(other, () -> core.cycles.of(CoreFixture.STREET))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(core.refused(other, () -> core.runCycle.moveTo(kept, FIRST_DAY))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void cyclesOfAStreetAreListedNewestFirst() {
        begin("cycle-1", true);
        begin("cycle-2", true);

        assertThat(core.as(clerk, () -> core.cycles.of(CoreFixture.STREET)))
                .extracting(found -> found.cycle().id().value())
                .containsExactly("cycle-2", "cycle-1");
    }
}

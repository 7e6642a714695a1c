// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.Outcome;
import org.junit.jupiter.api.Test;

class RunChainTest {
    @Test
    void theFirstRunVotesOnTheFormalListForAllSeats() {
        RunPlan plan = APoll.of(5, 28, 6).chain().current().plan();

        assertThat(plan.kind()).isEqualTo(RunKind.FIRST);
        assertThat(plan.seats()).isEqualTo(5);
        assertThat(plan.names()).hasSize(6);
    }

    @Test
    void aRunoffIsAmongTheTiedForTheSeatsThatHangOnThem() {
        APoll poll = APoll.of(5, 28, 7).counted(28, 27, 26, 17, 17, 17, 3).nextRun();

        RunPlan plan = poll.chain().current().plan();

        assertThat(plan.kind()).isEqualTo(RunKind.RUNOFF);
        assertThat(plan.names()).containsExactly(APoll.id(3), APoll.id(4), APoll.id(5));
        assertThat(plan.seats()).isEqualTo(2);
        assertThat(poll.chain().current().before()).isEqualTo(3);
    }

    @Test
    void tooManyBallotsRepeatTheSameRunAndARepeatedRunoffCountsOnce() {
        APoll poll = APoll.of(5, 28, 6)
                .counted(28, 27, 26, 25, 16, 16)
                .nextRun()
                .issued(29)
                .nextRun();

        assertThat(poll.chain().current().plan().kind()).isEqualTo(RunKind.RUNOFF);
        assertThat(poll.chain().runoffs()).isEqualTo(1);
    }

    @Test
    void afterTheLastRunoffATieIsReported() {
        APoll poll = APoll.of(5, 28, 6).counted(28, 27, 26, 25, 16, 16).nextRun();
        assertThat(poll.counted(0, 0, 0, 0, 14, 14).determination().outcome()).isEqualTo(Outcome.TIE);

        poll.nextRun().counted(0, 0, 0, 0, 14, 14);

        assertThat(poll.determination().outcome()).isEqualTo(Outcome.OUT_OF_ROUNDS);
    }

    @Test
    void aRunoffElectsByMostVotesWithoutHalf() {
        APoll poll =
                APoll.of(5, 28, 6).counted(28, 27, 26, 25, 16, 16).nextRun().counted(0, 0, 0, 0, 9, 8);

        assertThat(poll.determination().result().elected()).containsExactly("E");
        assertThat(poll.determination().electedTotal()).isEqualTo(5);
        assertThat(poll.determination().outcome()).isEqualTo(Outcome.CLEAN);
    }

    @Test
    void aSupplementaryElectionVotesOnTheCalledForTheOpenSeats() {
        APoll poll = APoll.of(5, 28, 7)
                .counted(28, 27, 26, 25, 14, 13, 2)
                .decided(Decision.SUPPLEMENT)
                .called(4, 5)
                .nextRun();

        RunPlan plan = poll.chain().current().plan();

        assertThat(plan.kind()).isEqualTo(RunKind.SUPPLEMENT);
        assertThat(plan.names()).containsExactly(APoll.id(4), APoll.id(5));
        assertThat(plan.seats()).isEqualTo(1);
    }

    @Test
    void whoWithdrawsBeforeTheBallotsOfARunIsDroppedAndWhoWithdrawsLaterIsNotElected() {
        APoll before =
                APoll.of(5, 28, 7).counted(24, 23, 22, 21, 16, 16, 16).nextRun().withdraws(4);
        assertThat(before.chain().current().plan().names()).containsExactly(APoll.id(5), APoll.id(6));

        APoll after = APoll.of(5, 28, 6).counted(20, 19, 18, 17, 16, 15).withdraws(0);
        assertThat(after.chain().current().plan().names()).contains(APoll.id(0));
        assertThat(after.determination().result().elected()).containsExactly("B", "C", "D", "E", "F");
    }

    @Test
    void aRunoffLeftWithAsManyAsSeatsElectsThem() {
        APoll poll = APoll.of(5, 28, 6)
                .counted(28, 27, 26, 25, 16, 16)
                .nextRun()
                .withdraws(4)
                .counted(0, 0, 0, 0, 0, 3);

        assertThat(poll.determination().result().elected()).containsExactly("F");
        assertThat(poll.determination().outcome()).isEqualTo(Outcome.CLEAN);
    }

    @Property(tries = 300)
    void whateverTheVotesTheResultKeepsToTheLaw(
            @ForAll @IntRange(min = 3, max = 7) int seats,
            @ForAll @Size(9) List<@IntRange(min = 0, max = 40) Integer> votes) {
        int[] favour = votes.stream().mapToInt(Integer::intValue).toArray();
        APoll poll = APoll.of(seats, 40, 9).counted(favour);
        Optional<RunResult> result = poll.chain().current().result();

        result.ifPresent(r -> {
            assertThat(r.elected().size() + r.runoffSeats() + r.shortfall()).isEqualTo(seats);
            assertThat(r.elected())
                    .allSatisfy(label -> assertThat(r.votes().get(label) * 2).isGreaterThan(40));
            assertThat(r.runoff().stream().map(r.votes()::get).distinct().count())
                    .isLessThanOrEqualTo(1);
            assertThat(r.runoff().isEmpty() || r.runoff().size() > r.runoffSeats())
                    .isTrue();
            assertThat(poll.determination().electedTotal()).isLessThanOrEqualTo(seats);
        });
    }
}

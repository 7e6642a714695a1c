// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.api.procedure.Counter.BATCH;
import static org.huanjie.api.procedure.Counter.INCIDENT;
import static org.huanjie.api.procedure.Counter.LIST;
import static org.huanjie.api.procedure.Counter.OBJECTION;
import static org.huanjie.api.procedure.Counter.ROUND;

import java.util.List;
import org.huanjie.api.procedure.StepStatus;
import org.junit.jupiter.api.Test;

/** Branches that take candidates off the list, each walked to the step that it names and on to the archive. */
class CandidateBranchesTest extends BranchWalk {
    @Test
    void b10AFailedReviewThatBreaksTheSurplusBringsNewPersons() {
        loses("joint-review", "SOME_FAIL", "B10");
    }

    @Test
    void b10iAnUnsuitablePersonBringsNewPersons() {
        loses("inspect", "SOME_UNSUITABLE", "B10I");
    }

    @Test
    void b11ANegativeOpinionBringsNewPersons() {
        loses("consult-departments", "SOME_NEGATIVE", "B11");
    }

    @Test
    void b10AFailedReviewWithEnoughPersonsLeftGoesOn() {
        walk.script.candidates = 7;
        walk.until("joint-review");
        walk.failing.add(walk.world.persons().get(0));
        walk.complete("joint-review", "SOME_FAIL");

        assertThat(walk.counter(BATCH)).isEqualTo(1);
        assertThat(walk.next("decide-preliminary-list")).isTrue();
        archived("B10");
    }

    @Test
    void b12nAnObjectionOpensACheckAndWaitsForItsVerdict() {
        objection();

        assertThat(walk.next("handle-objections")).isTrue();
        walk.complete("handle-objections", "NO_PROBLEM");
        archived("B12N");
    }

    @Test
    void b12nAnotherObjectionAfterTheCheckOpensACheckOfItsOwn() {
        objection();
        walk.complete("handle-objections", "NO_PROBLEM");
        walk.raise("notice.objectionOpened", "HOLDS");

        assertThat(walk.counter(OBJECTION)).isEqualTo(2);
        walk.complete("handle-objections", "NO_PROBLEM");
        archived("B12N");
    }

    @Test
    void b12ADisqualifyingVerdictBringsNewPersons() {
        verdict("DISQUALIFY", "B12");
    }

    @Test
    void b12pAPostponedVerdictLeavesThePersonOut() {
        verdict("POSTPONE", "B12P");
    }

    private void objection() {
        walk.until("public-notice").open("public-notice");
        walk.world.happened().flag("notice.objectionOpened", true).count("notice.openObjections", 1);
        walk.raise("notice.objectionOpened", "HOLDS");
    }

    private void verdict(String outcome, String branch) {
        objection();
        walk.failing.add(walk.world.persons().get(0));
        walk.complete("handle-objections", outcome);

        assertThat(walk.counter(BATCH)).isEqualTo(2);
        assertThat(walk.next("propose-preliminary")).isTrue();
        assertThat(walk.status("public-notice")).isEqualTo(StepStatus.WAITING);
        archived(branch);
    }

    private void loses(String step, String outcome, String branch) {
        walk.until(step);
        walk.failing.add(walk.world.persons().get(0));
        walk.complete(step, outcome);

        assertThat(walk.counter(BATCH)).isEqualTo(2);
        assertThat(walk.next("propose-preliminary")).isTrue();
        archived(branch);
    }

    @Test
    void b13AWithdrawalBeforeTheListIsRecordedBeforeTheElectionGoesOn() {
        walk.until("inspect").open("inspect");
        withdraws("BEFORE_FORMAL");

        assertThat(walk.counter(BATCH)).isEqualTo(2);
        assertThat(walk.next("withdraw-candidate")).isTrue();
        assertThat(walk.next("propose-preliminary")).isFalse();
        walk.complete("withdraw-candidate");
        assertThat(walk.next("propose-preliminary")).isTrue();
        archived("B13");
    }

    @Test
    void b13ASecondWithdrawalIsAnIncidentOfItsOwn() {
        walk.until("inspect").open("inspect");
        withdraws("BEFORE_FORMAL");
        walk.complete("withdraw-candidate").until("joint-review").open("joint-review");
        withdraws("BEFORE_FORMAL");

        assertThat(walk.counter(INCIDENT)).isEqualTo(2);
        walk.complete("withdraw-candidate");
        archived("B13");
    }

    @Test
    void b14AWithdrawalOnTheDayWithEnoughLeftMeansANewListAndNewBallots() {
        walk.script.candidates = 7;
        walk.script.formal = 6;
        walk.until("introduce-candidates");
        withdraws("ON_THE_DAY");

        assertThat(walk.counter(LIST)).isEqualTo(2);
        walk.complete("withdraw-candidate");
        assertThat(walk.next("confirm-formal")).isTrue();
        archived("B14");
    }

    @Test
    void b14AWithdrawalOnTheDayThatBreaksTheSurplusAdjournsTheMeeting() {
        walk.until("introduce-candidates");
        withdraws("ON_THE_DAY");

        assertThat(List.of(walk.counter(BATCH), walk.counter(ROUND))).containsExactly(2, 2);
        walk.complete("withdraw-candidate");
        assertThat(walk.next("propose-preliminary")).isTrue();
        archived("B14");
    }

    private void withdraws(String when) {
        walk.world.leave(walk.world.persons().get(0));
        walk.world.happened().flag("candidate.withdrawn", true);
        walk.raise("candidate.withdrawn", when);
    }

    @Test
    void b14sTooFewFormalCandidatesAdjournTheMeeting() {
        walk.script.formal = 5;
        walk.until("confirm-formal").complete("confirm-formal", "TOO_FEW");

        assertThat(List.of(walk.counter(BATCH), walk.counter(ROUND))).containsExactly(2, 2);
        assertThat(walk.next("propose-preliminary")).isTrue();
        walk.script.formal = 6;
        archived("B14S");
    }
}

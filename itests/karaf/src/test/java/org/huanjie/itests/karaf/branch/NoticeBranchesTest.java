// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes in while candidates hang on the board (公示), and candidates who leave before the meeting. */
class NoticeBranchesTest extends BranchTest {
    private Course posted(int spare) {
        Course course = course(Street.SMALL);
        course.community().nominateMore(spare);
        return course.until("公示期间");
    }

    @Test
    @Branch("B12N")
    void aMatterOpensACheckAndOnlyAMatterAfterItsEndOpensAnother() {
        Course course = posted(0);
        Nomination nomination = new Nomination(course);
        Snapshot before = course.snapshot();

        String first = nomination.objection(nomination.last());

        before.followed("B12N").raised().again("handle-objections", "STREET_CLERK");
        nomination.verdict(first, "NO_PROBLEM");
        before.outcome("handle-objections", "NO_PROBLEM");
        Snapshot checked = course.snapshot();

        nomination.objection(nomination.last());

        checked.followed("B12N").raised("objection").status("handle-objections", "OPEN");
        checked.key("handle-objections", "objection=2").running();
    }

    private void removes(String verdict, String branch) {
        Course course = posted(1);
        Nomination nomination = new Nomination(course);
        String first = nomination.last();
        String objection = nomination.objection(first);
        Snapshot before = course.snapshot();

        nomination.verdict(objection, verdict);

        before.followed(branch).raised().status("public-notice", "OPEN").running();
        nomination.left(first, "REJECTED");
        String second = nomination.last();
        String next = nomination.objection(second);
        Snapshot enough = course.snapshot();

        nomination.verdict(next, verdict);

        enough.followed(branch)
                .raised("batch")
                .again("propose-preliminary", "ORG_LEADER")
                .running();
        nomination.left(second, "REJECTED");
    }

    @Test
    @Branch("B12")
    void aMatterThatProvesTrueRemovesThePersonAndAsksForAnotherOnceTheSurplusBreaks() {
        removes("DISQUALIFY", "B12");
    }

    @Test
    @Branch("B12P")
    void aMatterThatCannotBeClearedInTimeLeavesThePersonOutOfThisElection() {
        removes("POSTPONE", "B12P");
    }

    @Test
    @Branch("B13")
    void aCandidateWhoWithdrawsIsRecordedBeforeAnythingGoesOnAndReplacedOnceTheSurplusBreaks() {
        Course course = posted(1);
        Nomination nomination = new Nomination(course);
        String first = nomination.last();
        Snapshot before = course.snapshot();

        assertThat(nomination.withdrawal(first).text("moment")).isEqualTo("BEFORE_FORMAL");

        before.followed("B13").raised().status("withdraw-candidate", "OPEN");
        nomination.withdrawalRecorded();
        nomination.left(first, "WITHDRAWN");
        Snapshot told = course.snapshot();
        String second = nomination.last();

        nomination.withdrawal(second);

        told.followed("B13").raised("batch", "incident");
        assertThat(course.get("CLERK", "").path("holds").toString()).contains("withdraw-candidate[incident=2]");
        nomination.withdrawalRecorded();
        told.again("propose-preliminary", "ORG_LEADER").running();
        nomination.left(second, "WITHDRAWN");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import org.junit.jupiter.api.Test;

/** Candidates who fail a review (联审、考察、征求意见): replaced where the surplus is broken, left out where it holds. */
class ReviewBranchesTest extends BranchTest {
    private Course course(int spare) {
        Course course = course(Street.SMALL);
        course.community().nominateMore(spare);
        return course;
    }

    private Nomination reviewed(Course course) {
        course.until("资格联审").skip();
        Nomination nomination = new Nomination(course);
        nomination.jointReview(nomination.last());
        course.day(622);
        return nomination;
    }

    @Test
    @Branch("B10")
    void aFailedJointReviewThatBreaksTheSurplusAsksForAnotherPerson() {
        Course course = course(0);
        Nomination nomination = reviewed(course);
        String out = nomination.last();
        Snapshot before = course.snapshot();

        course.desk().close(course.as("DEPT-HEALTH"), "joint-review", "SOME_FAIL");

        before.followed("B10").raised("batch").again("propose-preliminary", "ORG_LEADER");
        before.key("propose-preliminary", "batch=2").running();
        nomination.left(out, "REJECTED");
    }

    @Test
    @Branch("B10")
    void aFailedJointReviewThatLeavesTheSurplusGoesOnWithoutThePerson() {
        Course course = course(1);
        Nomination nomination = reviewed(course);
        String out = nomination.last();
        Snapshot before = course.snapshot();

        course.desk().close(course.as("DEPT-HEALTH"), "joint-review", "SOME_FAIL");

        before.followed("B10").raised().again("decide-preliminary-list", "STREET_APPROVER");
        nomination.left(out, "REJECTED");
    }

    private Nomination inspected(Course course) {
        course.until("考察、征求意见").skip();
        Nomination nomination = new Nomination(course);
        nomination.inspection(nomination.last());
        course.day(625);
        return nomination;
    }

    @Test
    @Branch("B10I")
    void anUnsuitablePersonWhoBreaksTheSurplusIsReplaced() {
        Course course = course(0);
        Nomination nomination = inspected(course);
        String out = nomination.last();
        Snapshot before = course.snapshot();

        course.desk().close(course.as("INSPECTOR"), "inspect", "SOME_UNSUITABLE");

        before.followed("B10I").raised("batch").again("propose-preliminary", "ORG_LEADER");
        before.waiting("inspect").running();
        nomination.left(out, "REJECTED");
    }

    @Test
    @Branch("B10I")
    void anUnsuitablePersonBeyondTheSurplusIsLeftOut() {
        Course course = course(1);
        Nomination nomination = inspected(course);
        String out = nomination.last();
        Snapshot before = course.snapshot();

        course.desk().close(course.as("INSPECTOR"), "inspect", "SOME_UNSUITABLE");

        before.followed("B10I")
                .raised()
                .outcome("inspect", "SOME_UNSUITABLE")
                .again("consult-departments", "STREET_CLERK");
        nomination.left(out, "REJECTED");
    }

    private Nomination consulted(Course course) {
        course.through("考察、征求意见").day(625);
        Nomination nomination = new Nomination(course);
        nomination.opinions(nomination.last());
        return nomination;
    }

    @Test
    @Branch("B11")
    void aNegativeOpinionThatBreaksTheSurplusAsksForAnotherPerson() {
        Course course = course(0);
        Nomination nomination = consulted(course);
        String out = nomination.last();
        Snapshot before = course.snapshot();

        course.desk().close(course.as("STREET_CLERK"), "consult-departments", "SOME_NEGATIVE");

        before.followed("B11").raised("batch").again("propose-preliminary", "ORG_LEADER");
        before.waiting("consult-departments").running();
        nomination.left(out, "REJECTED");
    }

    @Test
    @Branch("B11")
    void aNegativeOpinionBeyondTheSurplusLeavesThePersonOut() {
        Course course = course(1);
        Nomination nomination = consulted(course);
        String out = nomination.last();
        Snapshot before = course.snapshot();

        course.desk().close(course.as("STREET_CLERK"), "consult-departments", "SOME_NEGATIVE");

        before.followed("B11").raised().outcome("consult-departments", "SOME_NEGATIVE");
        course.desk().close(course.as("INSPECTOR"), "inspect", "ALL_SUITABLE");
        before.again("public-notice", "STREET_CLERK");
        nomination.left(out, "REJECTED");
    }
}

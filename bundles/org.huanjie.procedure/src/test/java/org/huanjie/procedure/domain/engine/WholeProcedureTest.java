// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.step.Change;
import org.junit.jupiter.api.Test;

/** One community from the start of the cycle to its archive, over the shipped procedure. */
class WholeProcedureTest {
    @Test
    void aCommunityWithACommitteeIsCarriedFromTheStartOfTheCycleToTheArchive() {
        Walk walk = Walk.ofTheSeed();
        walk.script.begin();

        walk.toTheEnd();

        assertThat(walk.state().end()).isEqualTo("ARCHIVED");
        assertThat(walk.status("first-session")).isEqualTo(StepStatus.CLOSED);
        assertThat(walk.status("adopt-exclusions")).isEqualTo(StepStatus.CLOSED);
        assertThat(walk.status("rectify-first")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(walk.status("withdraw-candidate")).isEqualTo(StepStatus.NOT_APPLICABLE);
    }

    @Test
    void aBranchWithoutACommitteeNeedsNoConsentAndNoFirstSession() {
        Walk walk = Walk.ofTheSeed();
        walk.script.committee = false;
        walk.script.seats = 1;
        walk.script.candidates = 1;
        walk.script.entitled = 6;
        walk.script.present = 5;
        walk.script.favourForExclusion = 4;
        walk.script.exclusions = false;
        walk.script.begin();

        walk.toTheEnd();

        assertThat(walk.state().end()).isEqualTo("ARCHIVED");
        assertThat(walk.status("consent-street")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(walk.status("first-session")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(walk.status("report-result")).isEqualTo(StepStatus.CLOSED);
    }

    @Test
    void aDifficultCommunityIsRectifiedFirstAndMeetsOnlyWithAContingencyPlan() {
        Walk walk = Walk.ofTheSeed();
        walk.script.orgClass = "DIFFICULT";
        walk.script.begin();

        walk.until("rectify-first").complete("rectify-first").toTheEnd();

        assertThat(walk.state().end()).isEqualTo("ARCHIVED");
        assertThat(walk.status("contingency-plan")).isEqualTo(StepStatus.CLOSED);
        assertThat(walk.log).contains(new Change.Noted("B19", "S13; S47"));
    }

    @Test
    void internalDeliberationTakesThePlaceOfTheTwoRecommendations() {
        Walk walk = Walk.ofTheSeed();
        walk.script.method = "INTERNAL_DELIBERATION";
        walk.script.methodChanged = true;
        walk.script.primary = true;
        walk.script.begin();

        walk.toTheEnd();

        assertThat(walk.state().end()).isEqualTo("ARCHIVED");
        assertThat(walk.status("deliberate-internally")).isEqualTo(StepStatus.CLOSED);
        assertThat(walk.status("recommend-party")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(walk.status("amend-plan")).isEqualTo(StepStatus.CLOSED);
        assertThat(walk.status("amend-reply")).isEqualTo(StepStatus.CLOSED);
        assertThat(walk.status("primary")).isEqualTo(StepStatus.CLOSED);
    }

    @Test
    void afterTheArchiveOnlyTheTracksThatRunOnAndTheHandOffMayStillBeDone() {
        Walk walk = Walk.ofTheSeed();
        walk.script.begin();
        walk.toTheEnd();

        walk.sameMomentOn(LocalDate.of(Walk.YEAR, 7, 30));

        assertThat(walk.engine().mayOpen(walk.now(), StepId.of("remind-term")).obstacles())
                .extracting(o -> o.code().code())
                .containsExactly("case-ended");
        assertThat(walk.status("start-residents-election"))
                .isIn(StepStatus.CLOSED, StepStatus.WAITING, StepStatus.OPEN);
    }
}

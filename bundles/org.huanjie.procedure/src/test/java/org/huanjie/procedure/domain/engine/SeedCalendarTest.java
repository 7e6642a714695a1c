// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.step.Instance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of the seed can be met, in years that begin on different days of the week. */
class SeedCalendarTest {
    /** Milestones of the seed: month, day, and the steps that must be closed by then. */
    private static final Map<String, List<String>> MILESTONES = Map.of(
            "05-31",
                    List.of(
                            "survey-communities",
                            "verify-roster",
                            "classify-community",
                            "form-street-group",
                            "form-community-group",
                            "draft-community-plan",
                            "review-community-plan"),
            "06-10",
                    List.of(
                            "train-people",
                            "public-commitment",
                            "gate-three-not-allowed",
                            "law-education",
                            "rectify-first"),
            "06-15", List.of("set-criteria", "widen-sources"),
            "07-03", List.of("approve-prospective", "contingency-plan"),
            "07-07", List.of("open-meeting"),
            "07-10", List.of("announce-result", "consent-street", "first-session", "approve-result", "file-district"),
            "07-20", List.of("handover", "train-new-team", "build-rules", "care-leavers", "publish-result"));

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void aDifficultCommunityThatLosesNoDayMeetsEveryMilestone(int year) {
        Walk walk = new Walk(Shipped.procedure(), Shipped.profile(), year);
        walk.script.orgClass = "DIFFICULT";
        walk.script.begin();

        walk.toTheEnd();

        MILESTONES.forEach((day, steps) -> {
            LocalDate last = LocalDate.parse(year + "-" + day);
            steps.forEach(s -> assertThat(closed(walk, s)).as(s).isBeforeOrEqualTo(last));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void stageTwoHasFourDaysOfSlackAtLeast(int year) {
        Walk walk = new Walk(Shipped.procedure(), Shipped.profile(), year);
        walk.script.begin();

        walk.toTheEnd();

        long slack = ChronoUnit.DAYS.between(closed(walk, "file-district"), LocalDate.of(year, 7, 10));
        assertThat(slack).isGreaterThanOrEqualTo(4);
    }

    private static LocalDate closed(Walk walk, String step) {
        return (walk.engine().definition().step(StepId.of(step)).street() ? walk.streetState() : walk.state())
                .all(StepId.of(step)).stream()
                        .reduce((a, b) -> b)
                        .flatMap(Instance::closedOn)
                        .orElseThrow(() -> new AssertionError(step + " was never closed"));
    }
}

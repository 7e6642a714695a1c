// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.election.domain.Named;
import org.huanjie.election.fixture.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationRoundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);

    private static RecommendationRound round(List<RecommendationGroup> groups, int votes) {
        Named person = new Named("m1", "王强", "王强");
        return new RecommendationRound(
                RecommendationKind.PARTY, DAY, groups, List.of(new RecommendationTotal(person, votes)));
    }

    @Test
    void groupsOfFewerThanFiveAreMergedBeforeAnythingIsKept() {
        List<RecommendationGroup> groups = List.of(
                new RecommendationGroup("一组", 3, 3, 3),
                new RecommendationGroup("二组", 4, 4, 3),
                new RecommendationGroup("三组", 20, 19, 19));

        RecommendationRound kept = round(groups, 20);

        assertThat(kept.groups()).allMatch(g -> g.issued() >= RecommendationRound.SMALLEST_GROUP);
        assertThat(kept.groups()).hasSize(2);
        assertThat(kept.groups().stream().mapToInt(RecommendationGroup::valid).sum())
                .isEqualTo(25);
    }

    @Test
    void oneSmallGroupJoinsTheNextSmallest() {
        List<RecommendationGroup> groups =
                List.of(new RecommendationGroup("一组", 4, 4, 4), new RecommendationGroup("二组", 9, 9, 9));

        assertThat(round(groups, 10).groups())
                .singleElement()
                .extracting(RecommendationGroup::issued)
                .isEqualTo(13);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "more returned than issued,  10, 11, 10,  5",
        "more valid than returned,   10,  9, 10,  5",
        "more votes than ballots,    10, 10, 10, 11",
    })
    void impossibleNumbersAreRefused(String why, int issued, int returned, int valid, int votes) {
        assertThat(Refusals.codeOf(() -> round(List.of(new RecommendationGroup("一组", issued, returned, valid)), votes)))
                .as(why)
                .isEqualTo("recommendation-does-not-add-up");
    }
}

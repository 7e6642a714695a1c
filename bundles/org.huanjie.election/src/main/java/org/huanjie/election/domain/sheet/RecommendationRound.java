// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/**
 * Totals of one round of recommendation (推荐票汇总表). It holds no recommender: groups of fewer than five persons are merged before
 * anything is kept (reference 7.7).
 */
public record RecommendationRound(
        RecommendationKind kind, LocalDate heldOn, List<RecommendationGroup> groups, List<RecommendationTotal> totals)
        implements Sheet {
    /** Fewest persons of a group that may be kept by itself. */
    public static final int SMALLEST_GROUP = 5;

    private static final ElectionProblem BROKEN = ElectionProblem.RECOMMENDATION_DOES_NOT_ADD_UP;

    public RecommendationRound {
        groups = merged(groups);
        totals = List.copyOf(totals);
        Check.that(
                !groups.isEmpty(),
                BROKEN,
                "S35",
                "groups",
                "推荐至少要有一个组。请补充。",
                "A round needs at least one group. Add it.");
        Check.distinct(
                BROKEN,
                "totals",
                totals.stream().map(t -> t.person().label()).toList(),
                "同一人出现两次",
                "A person stands twice");
        int valid = groups.stream().mapToInt(RecommendationGroup::valid).sum();
        for (RecommendationTotal total : totals) {
            Check.atMost(BROKEN, "S35", total.person().label(), total.votes(), valid, "有效推荐票", "the valid ballots,");
        }
    }

    /** Votes of recommendation for this member; 0 if not recommended. */
    public int votesOf(String member) {
        return totals.stream()
                .filter(t -> t.person().member().equals(member))
                .mapToInt(RecommendationTotal::votes)
                .sum();
    }

    private static List<RecommendationGroup> merged(List<RecommendationGroup> given) {
        List<RecommendationGroup> kept = new ArrayList<>(given);
        while (kept.size() > 1) {
            kept.sort(Comparator.comparingInt(RecommendationGroup::issued));
            if (kept.get(0).issued() >= SMALLEST_GROUP) {
                break;
            }
            kept.set(1, kept.get(0).with(kept.get(1)));
            kept.remove(0);
        }
        kept.sort(Comparator.comparing(RecommendationGroup::name));
        return List.copyOf(kept);
    }
}

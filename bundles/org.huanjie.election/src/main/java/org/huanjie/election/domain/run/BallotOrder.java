// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.rule.stroke.StrokeOrderRule;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.ProposedPerson;

/**
 * S44; 条例第二十四条（L25）: the order of names on a ballot: committee candidates by strokes of the surname, secretary and deputies in the order the
 * superior approved.
 */
public final class BallotOrder {
    private final List<String> expected;
    private final Set<String> byHand;
    private final Reason reason;

    private BallotOrder(List<String> expected, Set<String> byHand, Reason reason) {
        this.expected = expected;
        this.byHand = byHand;
        this.reason = reason;
    }

    /** For the ballot of this run. */
    public static BallotOrder of(ElectionFile file, RunPlan plan, Contest contest) {
        if (contest.office() != Office.MEMBER) {
            List<CandidateId> approved = file.all(Proposal.class).stream()
                    .flatMap(p -> p.sheet().order().stream())
                    .map(ProposedPerson::candidate)
                    .toList();
            List<CandidateId> order = plan.everybody().stream()
                    .sorted(Comparator.comparing(
                                    (CandidateId id) -> plan.deputies().contains(id))
                            .thenComparing(id -> place(approved, id)))
                    .toList();
            Reason why = new Reason(
                    "书记、副书记候选人按上级党组织批准的顺序排列。",
                    "Secretary and deputy candidates stand in the order approved by the superior.",
                    "条例第二十四条");
            return new BallotOrder(file.labels(order), Set.of(), why);
        }
        return byStrokes(file, plan.names());
    }

    private static BallotOrder byStrokes(ElectionFile file, List<CandidateId> names) {
        List<Nomination> people = names.stream()
                .flatMap(id -> file.candidate(id).stream())
                .map(Candidate::nomination)
                .toList();
        Map<String, String> recorded = new HashMap<>();
        people.stream()
                .filter(n -> !n.strokes().isEmpty())
                .forEach(n -> recorded.put(n.person().name(), n.strokes()));
        Answer answer = StrokeOrderRule.judge(
                people.stream().map(n -> n.person().name()).toList(), recorded);
        List<String> order = answer.names("order");
        List<String> labels = people.stream()
                .sorted(Comparator.comparing(
                                (Nomination n) -> order.indexOf(n.person().name()))
                        .thenComparing(Nomination::label))
                .map(Nomination::label)
                .toList();
        Set<String> unknown = Set.copyOf(answer.names("unknown"));
        Set<String> byHand = people.stream()
                .filter(n -> unknown.contains(n.person().name()))
                .map(Nomination::label)
                .collect(Collectors.toSet());
        return new BallotOrder(labels, byHand, answer.reasons().get(0));
    }

    /** The names in order; those whose characters are not in the table stand last and may be placed by hand. */
    public List<String> expected() {
        return expected;
    }

    /** Why this order. */
    public Reason reason() {
        return reason;
    }

    /** True if the printed names stand in this order. */
    public boolean holds(List<String> printed) {
        Predicate<String> ordered = name -> !byHand.contains(name);
        return expected.stream()
                .filter(ordered)
                .toList()
                .equals(printed.stream().filter(ordered).toList());
    }

    private static int place(List<CandidateId> approved, CandidateId id) {
        int at = approved.indexOf(id);
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}

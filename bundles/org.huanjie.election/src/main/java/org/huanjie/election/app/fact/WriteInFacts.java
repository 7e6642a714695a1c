// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.WriteInReview;

/** Facts of persons written in (另选他人). */
final class WriteInFacts {
    private WriteInFacts() {}

    static Fact elected(FactName name, Look look) {
        List<String> rows = look.field().elected().stream()
                .filter(c -> c.nomination().writeIn())
                .map(Candidate::label)
                .toList();
        Set<String> names = new LinkedHashSet<>(rows);
        if (rows.isEmpty() && look.found().isEmpty() && look.field().elected().isEmpty()) {
            return Offers.missing(name, "result");
        }
        look.found()
                .ifPresent(d -> totals(look).stream()
                        .flatMap(t -> t.writeIns().stream())
                        .filter(w ->
                                w.eligible() && d.result().everybodyElected().contains(w.label()))
                        .forEach(w -> names.add(w.label())));
        return Fact.flag(
                name,
                !names.isEmpty(),
                "result",
                new Reason(
                        names.isEmpty() ? "没有另选人当选。" : "另选人当选：" + String.join("、", names) + "，须审查任职资格。",
                        names.isEmpty()
                                ? "No write-in is elected."
                                : "Elected write-ins: " + String.join(", ", names) + "; they need a review.",
                        "B22"));
    }

    static Fact reviewed(FactName name, Look look) {
        List<Candidate> open = look.field().elected().stream()
                .filter(c -> c.nomination().writeIn())
                .filter(c -> look.file()
                        .current(WriteInReview.class)
                        .filter(r -> r.clears(c.id()))
                        .isEmpty())
                .toList();
        String names = open.stream().map(Candidate::label).collect(Collectors.joining("、"));
        return Fact.flag(
                name,
                open.isEmpty(),
                "write-in-review",
                new Reason(
                        open.isEmpty() ? "当选的另选人均已审查。" : "尚未审查或审查不通过：" + names + "。",
                        open.isEmpty()
                                ? "Every elected write-in was reviewed."
                                : "Not reviewed or not suitable: " + names + ".",
                        "B22"));
    }

    static Fact notEligible(FactName name, Look look) {
        Optional<CountTotals> totals = totals(look);
        if (totals.isEmpty()) {
            return Offers.missing(name, "counts");
        }
        List<Reason> reasons = totals.get().writeIns().stream()
                .filter(w -> !w.eligible())
                .map(w -> new Reason(
                        "另选“" + w.label() + "”" + w.favour() + " 票：" + w.why() + "，不计票，选票仍有效。",
                        w.favour() + " votes written in for '" + w.label()
                                + "' count for nobody; the ballots stay valid.",
                        "B23"))
                .toList();
        return Fact.flag(name, !reasons.isEmpty(), "counts", reasons.toArray(Reason[]::new));
    }

    private static Optional<CountTotals> totals(Look look) {
        return look.run().tally().totals();
    }
}

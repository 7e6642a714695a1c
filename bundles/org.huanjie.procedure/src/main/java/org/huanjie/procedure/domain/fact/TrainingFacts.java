// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** Training, commitments and the three bars: 集中培训、公开承诺、三个不允许. */
final class TrainingFacts {

    private static final StepId TRAIN = StepId.of("train-people");
    private static final StepId NEW_TEAM = StepId.of("train-new-team");

    private TrainingFacts() {}

    static List<CaseFact> all() {
        return List.of(
                CaseFact.ofForm(
                        "trainee.result",
                        TRAIN.value(),
                        (fact, e) -> Fact.items(
                                fact,
                                results(e.form()),
                                TRAIN.value(),
                                Reason.of(
                                        "参训 {0} 人。",
                                        "{0} trainees.",
                                        "S22",
                                        results(e.form()).size()))),
                CaseFact.of("trainee.commitment", TrainingFacts::commitments),
                CaseFact.of("training.threeBars", TrainingFacts::threeBars),
                CaseFact.of("newMember.trained", TrainingFacts::newMembers));
    }

    private static List<Item> results(FormData form) {
        return form.rows("trainees").stream().map(TrainingFacts::result).toList();
    }

    private static Item result(FormData trainee) {
        boolean judged =
                trainee.text("exam").equals("PASS") || trainee.text("exam").equals("FAIL");
        String name = trainee.text("name");
        return new Item(name, name, judged, judged ? "" : "尚无考核结果（合格或不合格）");
    }

    /** S23: everybody who was trained signs. */
    private static Fact commitments(FactName fact, CaseBook book) {
        StepBook entry = book.step(StepId.of("public-commitment"));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        var signed = entry.form().rows("commitments").stream()
                .filter(r -> r.has("signedOn"))
                .map(r -> r.text("name"))
                .collect(Collectors.toSet());
        List<Item> items = book.step(TRAIN).form().rows("trainees").stream()
                .map(t -> t.text("name"))
                .map(n -> new Item(n, n, signed.contains(n), signed.contains(n) ? "" : "尚未签订公开承诺"))
                .toList();
        return Fact.items(
                fact,
                items,
                "public-commitment",
                Reason.of(
                        "参训 {0} 人，已承诺 {1} 人。", "{1} of {0} trainees have signed.", "S23", items.size(), signed.size()));
    }

    private static Fact threeBars(FactName fact, CaseBook book) {
        StepBook training = book.step(TRAIN);
        if (!training.begun()) {
            return CaseFact.notBegun(fact, training);
        }
        Optional<List<Reason>> barred = new ThreeBarsCheck(book).barred(training);
        return barred.map(reasons -> Fact.flag(
                        fact,
                        reasons.isEmpty(),
                        TRAIN.value(),
                        reasons.isEmpty()
                                ? new Reason[] {Reason.of("三个不允许核查通过。", "The three bars are clear.", "S24")}
                                : reasons.toArray(Reason[]::new)))
                .orElseGet(() -> Fact.unknown(
                        fact,
                        "没有安装“guide-gate”规则。请联系管理员。",
                        "No module offers the rule 'guide-gate'. Ask the administrator."));
    }

    /** S48: every new member is trained; who they are the election says. */
    private static Fact newMembers(FactName fact, CaseBook book) {
        StepBook entry = book.step(NEW_TEAM);
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        Fact members = book.facts().read(FactName.of("result.newMembers"));
        if (!(members instanceof Fact.Known known && known.value() instanceof FactValue.Items items)) {
            return Fact.unknown(
                    fact,
                    "新当选人名单未知：" + members.reasons().get(0).zh(),
                    "The new members are unknown: " + members.reasons().get(0).en());
        }
        List<Item> lines =
                items.items().stream().map(m -> line(m, entry.form())).toList();
        return Fact.items(
                fact,
                lines,
                NEW_TEAM.value(),
                Reason.of(
                        "新当选 {0} 人，已培训 {1} 人。",
                        "{0} new members, {1} trained.",
                        "S48",
                        lines.size(),
                        lines.stream().filter(Item::holds).count()));
    }

    private static Item line(Item member, FormData training) {
        boolean trained =
                training.rows("trainees").stream().anyMatch(r -> r.text("name").equals(member.label()));
        return new Item(member.key(), member.label(), trained, trained ? "" : "尚未参加培训");
    }
}

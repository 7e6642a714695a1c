// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.Item;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** Publicity and law education: 营造氛围、普法教育. Media and topics come from the rule profile. */
final class PublicityFacts {

    private static final String PUBLICISE = "publicise";

    private PublicityFacts() {}

    static List<CaseFact> all() {
        return List.of(
                CaseFact.of(
                        "publicity.required",
                        (fact, book) -> Fact.count(
                                fact,
                                media(book.profile()).size(),
                                "profile",
                                Reason.of(
                                        "规定的宣传方式：{0}。",
                                        "Media required: {0}.", "S26", String.join("、", media(book.profile()))))),
                CaseFact.of("publicity.records", PublicityFacts::records),
                CaseFact.of("publicity.mediaTopics", PublicityFacts::mediaTopics),
                CaseFact.ofForm(
                        "law.eventRecorded",
                        "law-education",
                        f -> !f.rows("events").isEmpty(),
                        Reason.of("已有普法活动记录。", "A law-education event is recorded.", "S25"),
                        Reason.of(
                                "尚无普法活动记录。请至少登记一次。",
                                "No law-education event is recorded. Record at least one.",
                                "S25")));
    }

    private static Set<String> media(Profile profile) {
        return profile.has("publicity.media") ? profile.codes("publicity.media") : Set.of();
    }

    private static Set<String> topics(Profile profile) {
        return profile.has("publicity.topics") ? profile.codes("publicity.topics") : Set.of();
    }

    private static List<FormData> rows(StepBook entry) {
        return entry.form().rows("records");
    }

    /** How many of the media required have a record: the step itself stays open until the cycle ends. */
    private static Fact records(FactName fact, CaseBook book) {
        StepBook entry = book.step(StepId.of(PUBLICISE));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        Set<String> used = rows(entry).stream().map(r -> r.text("medium")).collect(Collectors.toSet());
        List<String> covered =
                media(book.profile()).stream().filter(used::contains).toList();
        return Fact.count(
                fact,
                covered.size(),
                PUBLICISE,
                Reason.of(
                        "已有记录的宣传方式：{0}。",
                        "Media with a record: {0}.", "S26", covered.isEmpty() ? "无" : String.join("、", covered)));
    }

    private static Fact mediaTopics(FactName fact, CaseBook book) {
        StepBook entry = book.step(StepId.of(PUBLICISE));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        Set<String> used = rows(entry).stream().map(r -> r.text("medium")).collect(Collectors.toSet());
        Set<String> told =
                rows(entry).stream().flatMap(r -> r.list("topics").stream()).collect(Collectors.toSet());
        List<Item> items = new ArrayList<>();
        media(book.profile()).forEach(m -> items.add(line("medium:" + m, m, used.contains(m), "尚无用这种方式宣传的记录")));
        topics(book.profile()).forEach(t -> items.add(line("topic:" + t, t, told.contains(t), "尚无宣传这项内容的记录")));
        if (items.isEmpty()) {
            rows(entry).forEach(r -> items.add(line(r.text("medium"), r.text("medium"), true, "")));
        }
        return Fact.items(
                fact,
                items,
                PUBLICISE,
                Reason.of("宣传记录 {0} 条。", "{0} records.", "S26", rows(entry).size()));
    }

    private static Item line(String key, String label, boolean holds, String why) {
        return new Item(key, label, holds, holds ? "" : why);
    }
}

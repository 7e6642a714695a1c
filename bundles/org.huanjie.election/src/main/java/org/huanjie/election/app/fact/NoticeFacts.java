// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.Item;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.PublicNotice;

/** Facts of the notice and of objections. */
final class NoticeFacts {
    private NoticeFacts() {}

    static Offers offers() {
        return new Offers()
                .count("notice.days", "notice", NoticeFacts::current, n -> n)
                .fact("notice.lastDay", NoticeFacts::lastDay)
                .flag(
                        "notice.takenDown",
                        "notice",
                        l -> l.file().current(PublicNotice.class),
                        n -> n.end().isPresent())
                .flag(
                        "notice.contentUnchanged",
                        "notice",
                        l -> l.file().current(PublicNotice.class),
                        PublicNotice::unchanged)
                .fact(
                        "notice.objectionOpened",
                        (n, l) -> Fact.flag(
                                n,
                                l.file().parts(Objection.class).stream()
                                        .anyMatch(f -> !f.sheet().late()),
                                "objections"))
                .fact("notice.openObjections", NoticeFacts::open)
                .fact("objection.verdicts", NoticeFacts::verdicts);
    }

    private static Optional<Integer> current(Look look) {
        return look.file().current(PublicNotice.class).map(n -> n.fullDays(look.today()));
    }

    /** The latest last day over all notices that name somebody who stands. */
    private static Fact lastDay(FactName name, Look look) {
        return look.field().active().stream()
                .flatMap(c -> look.field().answers().notice(c.id()).stream())
                .map(PublicNotice::lastDay)
                .max(Comparator.naturalOrder())
                .map(day -> Fact.day(
                        name,
                        day,
                        "notice",
                        new Reason("公示最后一天是 " + day + "。", "The last day of the notice is " + day + ".", "S39; O6")))
                .orElseGet(() -> Offers.missing(name, "notice"));
    }

    private static Fact open(FactName name, Look look) {
        int open = (int) look.file().all(Objection.class).stream()
                .filter(f -> f.sheet().open())
                .count();
        return Fact.count(
                name,
                open,
                "objections",
                new Reason("未办结的反映 " + open + " 件。", open + " objections are open.", "O6; S40"));
    }

    private static Fact verdicts(FactName name, Look look) {
        List<Item> items = look.file().parts(Objection.class).stream()
                .filter(f -> !f.sheet().late())
                .map(f -> new Item(
                        f.id(),
                        look.file().label(f.sheet().candidate()),
                        !f.sheet().open(),
                        f.sheet().open() ? "尚无核查结论" : ""))
                .toList();
        return Fact.items(name, items, "objections");
    }
}

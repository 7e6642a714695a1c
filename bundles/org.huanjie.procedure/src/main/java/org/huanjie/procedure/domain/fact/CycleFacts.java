// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.rule.Reason;

/** The cycle and the street's own group: 换届工作和街道领导小组. */
final class CycleFacts {

    private CycleFacts() {}

    static List<CaseFact> all() {
        return Stream.of(document(), calendar(), communities(), group())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseFact> document() {
        return List.of(
                CaseFact.of(
                        "cycle.upperTitle",
                        (fact, book) -> Fact.text(fact, book.cycle().upperTitle(), "cycle")),
                CaseFact.of(
                        "cycle.upperNumber",
                        (fact, book) -> Fact.text(fact, book.cycle().upperNumber(), "cycle")),
                CaseFact.of(
                        "cycle.upperDocument",
                        (fact, book) -> CaseFact.flag(
                                fact,
                                !book.cycle().upperTitle().isBlank()
                                        && !book.cycle().upperNumber().isBlank(),
                                "cycle",
                                Reason.of(
                                        "已登记区委文件 {0}。",
                                        "The document of the district is {0}.",
                                        "S01",
                                        book.cycle().upperNumber()),
                                Reason.of(
                                        "尚未登记区委文件的标题和文号。请先登记。",
                                        "Title and number of the district's document are missing. Register them first.",
                                        "S01"))));
    }

    private static List<CaseFact> calendar() {
        return List.of(CaseFact.ofForm(
                "cycle.calendarFixed",
                "start-cycle",
                f -> f.has("calendarBy") && f.has("calendarOn"),
                Reason.of("行事历已审定。", "The calendar is fixed.", "S01"),
                Reason.of("行事历缺审定人或审定日期。请补填。", "The calendar lacks who fixed it or when. Fill it in.", "S01")));
    }

    private static List<CaseFact> communities() {
        return List.of(
                CaseFact.of(
                        "cycle.communitiesBefore",
                        (fact, book) -> Fact.count(
                                fact,
                                book.election().communitiesBefore(),
                                "cycle",
                                Reason.of(
                                        "换届开始时共 {0} 个社区。",
                                        "{0} communities when the cycle began.",
                                        "S19",
                                        book.election().communitiesBefore()))),
                CaseFact.of(
                        "cycle.communitiesAfter",
                        (fact, book) -> book.communitiesNow()
                                .map(n -> Fact.count(
                                        fact,
                                        n,
                                        "organisation",
                                        Reason.of("现有 {0} 个社区。", "{0} communities now.", "S19", n)))
                                .orElseGet(() -> Fact.unknown(
                                        fact,
                                        "您看不到整个街道，无从得知社区总数。请由街道办理。",
                                        "You do not see the whole street. The street has to do this."))));
    }

    private static List<CaseFact> group() {
        return List.of(CaseFact.ofForm(
                "group.street",
                "form-street-group",
                f -> f.has("leader") && !f.list("members").isEmpty() && f.has("officeAt"),
                Reason.of("街道领导小组有组长、成员和办公室。", "The street's group has leader, members and office.", "S14"),
                Reason.of(
                        "街道领导小组须有组长、成员和办公室地点。请补齐。",
                        "The street's group needs leader, members and office. Complete it.",
                        "S14")));
    }
}

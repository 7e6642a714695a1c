// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;

/** The request, the seats and the day of the meeting: 换届请示、名额、会议日期. */
final class MeetingFacts {

    private static final String REQUEST = "request-meeting";
    private static final String PREPARE = "prepare-meeting";

    private MeetingFacts() {}

    static List<CaseFact> all() {
        return Stream.of(request(), day()).flatMap(List::stream).toList();
    }

    private static List<CaseFact> request() {
        return List.of(
                CaseFact.ofForm(
                        "request.submittedOn",
                        REQUEST,
                        (fact, e) -> e.openedOn()
                                .map(d -> Fact.day(
                                        fact,
                                        d,
                                        REQUEST,
                                        Reason.of("换届请示于 {0} 提出。", "The request was made on {0}.", "L14", d)))
                                .orElseGet(() -> CaseFact.notBegun(fact, e))),
                CaseFact.ofForm(
                        "request.surplus",
                        REQUEST,
                        (fact, e) -> Fact.count(
                                fact,
                                Math.max(
                                        0,
                                        e.form().count("candidateCount").orElse(0)
                                                - e.form().count("seats").orElse(0)),
                                REQUEST)),
                CaseFact.of("seats", MeetingFacts::seats),
                CaseFact.of("reply.coversMethod", MeetingFacts::coversMethod));
    }

    private static List<CaseFact> day() {
        return List.of(
                CaseFact.ofForm("meeting.window", REQUEST, (fact, e) -> {
                    Optional<LocalDate> from = e.form().date("meetingWindowFrom");
                    Optional<LocalDate> to = e.form().date("meetingWindowTo");
                    return from.isEmpty() || to.isEmpty()
                            ? CaseFact.empty(fact, e, "大会日期范围", "meetingWindowFrom, meetingWindowTo")
                            : Fact.names(
                                    fact,
                                    List.of(
                                            from.orElseThrow().toString(),
                                            to.orElseThrow().toString()),
                                    REQUEST,
                                    Reason.of(
                                            "批复的大会日期为 {0} 至 {1}。",
                                            "The meeting is approved for {0} to {1}.",
                                            "T20",
                                            from.orElseThrow(),
                                            to.orElseThrow()));
                }),
                day("meeting.on", "meetingOn", "会议日期"),
                day("meetingNotice.sentOn", "noticeSentOn", "通知发出日期"));
    }

    private static CaseFact day(String name, String field, String zh) {
        return CaseFact.ofForm(
                name,
                PREPARE,
                (fact, e) -> e.form()
                        .date(field)
                        .map(d ->
                                Fact.day(fact, d, PREPARE, Reason.of("{0}为 {1}。", "{2} is {1}.", "条例20", zh, d, field)))
                        .orElseGet(() -> CaseFact.empty(fact, e, zh, field)));
    }

    /** The whole number of seats approved; a branch without a committee elects one secretary. */
    private static Fact seats(FactName fact, CaseBook book) {
        Optional<PartyOrg> org = book.organisation();
        if (org.isEmpty()) {
            return OrganisationFacts.streetHasNone(fact);
        }
        if (!org.orElseThrow().hasCommittee()) {
            return Fact.count(
                    fact,
                    1,
                    "organisation",
                    Reason.of("不设委员会的支部由党员大会直接选举书记 1 人。", "A branch without a committee elects one secretary.", "L09"));
        }
        StepBook entry = book.step(StepId.of(REQUEST));
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        return entry.form()
                .count("seats")
                .map(n -> Fact.count(
                        fact, n, REQUEST, Reason.of("请示的应选名额为 {0} 名。", "The request names {0} seats.", "条例14", n)))
                .orElseGet(() -> CaseFact.empty(fact, entry, "应选委员名额", "seats"));
    }

    /** Whether the reply answers the method now chosen; known only when both are settled. */
    private static Fact coversMethod(FactName fact, CaseBook book) {
        StepBook request = book.step(StepId.of(REQUEST));
        StepBook method = book.step(StepId.of("choose-method"));
        if (!request.closed() || !method.closed()) {
            return CaseFact.notClosed(fact, request.closed() ? method : request);
        }
        String asked = request.form().text("method");
        String chosen = method.form().text("method");
        return CaseFact.flag(
                fact,
                asked.equals(chosen),
                REQUEST,
                Reason.of("批复所据的提名方式与确定的一致：{0}。", "The reply covers the method chosen: {0}.", "条例14", chosen),
                Reason.of(
                        "请示的提名方式是 {0}，确定的是 {1}。须补充批复。",
                        "The request names {0}, chosen is {1}. The reply has to be amended.", "条例14", asked, chosen));
    }
}

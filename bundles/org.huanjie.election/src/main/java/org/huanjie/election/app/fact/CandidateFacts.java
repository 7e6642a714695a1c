// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.Item;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.run.Contests;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.run.RunChain;
import org.huanjie.election.domain.sheet.Inspection;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.huanjie.election.domain.sheet.RecommendationRound;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.huanjie.election.domain.sheet.Withdrawal;
import org.huanjie.election.domain.sheet.WithdrawalMoment;

/** Facts of candidates: who stands, who was reviewed, inspected, asked about, noticed. */
final class CandidateFacts {
    private CandidateFacts() {}

    static Offers offers() {
        Function<Look, Optional<PreliminaryList>> list = l -> l.file().current(PreliminaryList.class);
        Function<Look, Optional<Inspection>> inspection = l -> l.file().current(Inspection.class);
        return new Offers()
                .fact("candidates.active", CandidateFacts::active)
                .fact("candidates.formal", CandidateFacts::formal)
                .fact("candidates.batch", (n, l) -> people(n, l.field().batch()))
                .fact("candidates.names", (n, l) -> people(n, l.field().active()))
                .fact("candidate.withdrawn", CandidateFacts::withdrawn)
                .fact("nominations.firstOn", CandidateFacts::firstOn)
                .fact("recommendation.counted", CandidateFacts::counted)
                .fact("office", CandidateFacts::office)
                .flag(
                        "preliminary.signed",
                        "preliminary-list",
                        list,
                        p -> !p.minutesNo().isBlank())
                .names(
                        "list.preliminary",
                        "preliminary-list",
                        (l, p) -> l.file().labels(p.candidates()),
                        list)
                .fact("list.reviewed", CandidateFacts::reviewed)
                .fact("list.prospective", CandidateFacts::prospective)
                .count(
                        "inspection.inspectors",
                        "inspection",
                        inspection,
                        i -> i.inspectors().size());
    }

    private static Fact prospective(FactName name, Look look) {
        return Fact.names(
                name, look.field().prospective().stream().map(Candidate::label).toList(), "candidates");
    }

    private static Fact active(FactName name, Look look) {
        if (look.file().candidates().isEmpty()) {
            return Offers.missing(name, "candidates");
        }
        List<String> standing =
                look.field().unopposed().stream().map(Candidate::label).toList();
        List<String> seated =
                look.field().seated().stream().map(Candidate::label).toList();
        String already = seated.isEmpty() ? "" : "已当选 " + seated.size() + " 名（" + String.join("、", seated) + "），";
        String alreadyEn = seated.isEmpty() ? "" : seated.size() + " elected already, ";
        return Fact.count(
                name,
                standing.size() + seated.size(),
                "candidates",
                new Reason(
                        already + "在选人选 " + standing.size() + " 名：" + String.join("、", standing) + "。",
                        alreadyEn + standing.size() + " standing: " + String.join(", ", standing) + ".",
                        "S43"));
    }

    /** Against the whole number of seats: those elected already and those on the list for the open seats. */
    private static Fact formal(FactName name, Look look) {
        Optional<RunChain> chain = look.chain();
        Optional<SupplementaryCall> call = look.run().supplementary();
        if (chain.isEmpty()) {
            return Offers.missing(name, "formal-list");
        }
        int before = call.isPresent()
                ? look.found().map(Determination::electedTotal).orElse(0)
                : chain.get().runs().get(0).before();
        int listed = call.map(c -> c.candidates().size())
                .orElse(chain.get().runs().get(0).plan().names().size());
        String zh = before == 0 ? "" : "已当选 " + before + " 名，";
        return Fact.count(
                name,
                before + listed,
                "formal-list",
                new Reason(
                        zh + "名单上 " + listed + " 名，合计 " + (before + listed) + " 名。",
                        before + " elected already, " + listed + " on the list.",
                        "S43; L35"));
    }

    private static Fact people(FactName name, List<Standing> people) {
        return Fact.items(
                name,
                people.stream()
                        .map(c -> new Item(c.id().value(), c.label(), true, ""))
                        .toList(),
                "candidates");
    }

    private static Fact withdrawn(FactName name, Look look) {
        boolean any = look.file().parts(Withdrawal.class).stream()
                .anyMatch(f -> f.sheet().moment() != WithdrawalMoment.AFTER_ISSUE);
        return Fact.flag(name, any, "withdrawal");
    }

    private static Fact firstOn(FactName name, Look look) {
        Stream<LocalDate> nominated = look.file().candidates().stream()
                .filter(c -> !c.nomination().writeIn())
                .map(c -> c.nomination().on());
        Stream<LocalDate> recommended = look.file().all(RecommendationRound.class).stream()
                .map(f -> f.sheet().heldOn());
        return Stream.concat(nominated, recommended)
                .min(Comparator.naturalOrder())
                .map(day -> Fact.day(
                        name,
                        day,
                        "candidates",
                        new Reason("最早的提名推荐在 " + day + "。", "First nominated on " + day + ".", "O4; S18")))
                .orElseGet(() -> Offers.missing(name, "candidates"));
    }

    private static Fact counted(FactName name, Look look) {
        List<String> rounds = look.file().all(RecommendationRound.class).stream()
                .map(f -> f.sheet().kind().zh())
                .toList();
        return Fact.flag(
                name,
                !rounds.isEmpty(),
                "recommendation",
                new Reason(
                        rounds.isEmpty() ? "推荐票尚未汇总。" : "已汇总：" + String.join("、", rounds) + "。",
                        rounds.isEmpty() ? "No round is counted." : rounds.size() + " rounds counted.",
                        "S35"));
    }

    private static Fact office(FactName name, Look look) {
        return Contests.committee(look.neighbours())
                .map(committee ->
                        Fact.text(name, committee ? Office.MEMBER.name() : Office.SECRETARY.name(), "organisation"))
                .orElseGet(() ->
                        Fact.unknown(name, "不知道是否设委员会，无法判断选举何种职务。", "Whether there is a committee is not known."));
    }

    private static Fact reviewed(FactName name, Look look) {
        List<String> passed = look.field().active().stream()
                .filter(c -> look.field().answers().review(c.id()).passed())
                .map(Candidate::label)
                .toList();
        return Fact.names(name, passed, "review");
    }
}

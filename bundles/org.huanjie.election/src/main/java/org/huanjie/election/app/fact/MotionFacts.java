// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.sheet.ExclusionVote;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.Introduction;
import org.huanjie.election.domain.sheet.MethodVote;
import org.huanjie.election.domain.sheet.PrimaryCount;
import org.huanjie.election.domain.sheet.Scrutineers;

/** Facts of the meeting's votes by show of hands, of its officials and lists. */
final class MotionFacts {
    private MotionFacts() {}

    static Offers offers() {
        return new Offers()
                .names("exclusion.vote", "exclusion-vote", (l, v) -> v.vote().entries(), MotionFacts::exclusions)
                .count("exclusion.presentAtVote", "exclusion-vote", MotionFacts::exclusions, ExclusionVote::present)
                .names("method.vote", "method-vote", (l, v) -> v.vote().entries(), MotionFacts::method)
                .fact("method.adopted", MotionFacts::adopted)
                .names("scrutineers.vote", "scrutineers", (l, s) -> s.vote().entries(), MotionFacts::officials)
                .count(
                        "scrutineers.count",
                        "scrutineers",
                        MotionFacts::officials,
                        s -> s.scrutineers().size())
                .count(
                        "tellers.count",
                        "scrutineers",
                        MotionFacts::officials,
                        s -> s.tellers().size())
                .names("list.scrutineersAndTellers", "scrutineers", (l, s) -> s.labels(), MotionFacts::officials)
                .flag(
                        "primary.reported",
                        "primary",
                        MotionFacts::primary,
                        p -> !p.reportedBy().isBlank())
                .names("list.formal", "formal-list", (l, f) -> l.file().labels(f.candidates()), MotionFacts::formal)
                .fact("candidates.introduced", MotionFacts::introduced);
    }

    private static Optional<Scrutineers> officials(Look look) {
        return look.meeting().officials();
    }

    private static Optional<ExclusionVote> exclusions(Look look) {
        return look.file().current(ExclusionVote.class);
    }

    private static Optional<MethodVote> method(Look look) {
        return look.file().current(MethodVote.class);
    }

    private static Optional<PrimaryCount> primary(Look look) {
        return look.file().current(PrimaryCount.class);
    }

    private static Optional<FormalList> formal(Look look) {
        return look.file().current(FormalList.class);
    }

    private static Fact adopted(FactName name, Look look) {
        return look.meeting()
                .methodAnswer()
                .map(a -> Fact.flag(
                        name, a.is("PASSED"), "method-vote", a.reasons().toArray(Reason[]::new)))
                .orElseGet(() -> Offers.missing(name, "method-vote"));
    }

    private static Fact introduced(FactName name, Look look) {
        Optional<FormalList> list = look.file().current(FormalList.class);
        Optional<Introduction> introduction = look.file().current(Introduction.class);
        if (list.isEmpty() || introduction.isEmpty()) {
            return Offers.missing(name, "introduction");
        }
        List<CandidateId> left = list.get().candidates().stream()
                .filter(c -> !introduction.get().candidates().contains(c))
                .filter(c -> look.file()
                        .candidate(c)
                        .filter(Standing.class::isInstance)
                        .isPresent())
                .toList();
        String names = String.join("、", look.file().labels(left));
        return Fact.flag(
                name,
                left.isEmpty(),
                "introduction",
                new Reason(
                        left.isEmpty() ? "全部正式候选人都作了介绍。" : "还没有介绍：" + names + "。",
                        left.isEmpty()
                                ? "All formal candidates were introduced."
                                : "Not introduced yet: " + names + ".",
                        "条例第二十一条"));
    }
}

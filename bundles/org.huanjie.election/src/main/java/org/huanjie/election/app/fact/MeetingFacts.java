// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.sheet.Adjournment;
import org.huanjie.election.domain.sheet.ExclusionVote;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.Introduction;
import org.huanjie.election.domain.sheet.MethodVote;
import org.huanjie.election.domain.sheet.PrimaryCount;
import org.huanjie.election.domain.sheet.SheetKind;

/** Facts of the meeting: who counts, what was voted, who supervises. */
final class MeetingFacts {
    private MeetingFacts() {}

    static Offers offers() {
        return new Offers()
                .fact("meeting.entitled", MeetingFacts::entitled)
                .fact(
                        "meeting.expected",
                        (n, l) -> l.meeting()
                                .headcount()
                                .map(h -> Fact.count(n, h.expected(), source("attendance", l), h.whyExpected()))
                                .orElseGet(() -> Offers.missing(n, "attendance")))
                .fact(
                        "meeting.present",
                        (n, l) -> l.meeting()
                                .headcount()
                                .map(h -> Fact.count(n, h.present(), source("attendance", l), h.whyPresent()))
                                .orElseGet(() -> Offers.missing(n, "attendance")))
                .fact("meeting.chairOf", MeetingFacts::chair)
                .fact(
                        "meeting.adjourned",
                        (n, l) ->
                                Fact.flag(n, l.file().current(Adjournment.class).isPresent(), "adjournment"))
                .fact(
                        "quorum.failures",
                        (n, l) -> Fact.count(n, MeetingState.failures(l.file(), l.profile()), "quorum"))
                .names(
                        "exclusion.vote",
                        "exclusion-vote",
                        (l, v) -> v.vote().entries(),
                        l -> l.file().current(ExclusionVote.class))
                .count(
                        "exclusion.presentAtVote",
                        "exclusion-vote",
                        l -> l.file().current(ExclusionVote.class),
                        ExclusionVote::present)
                .names(
                        "method.vote",
                        "method-vote",
                        (l, v) -> v.vote().entries(),
                        l -> l.file().current(MethodVote.class))
                .fact("method.adopted", MeetingFacts::adopted)
                .names(
                        "scrutineers.vote",
                        "scrutineers",
                        (l, s) -> s.vote().entries(),
                        l -> l.meeting().officials())
                .count(
                        "scrutineers.count",
                        "scrutineers",
                        l -> l.meeting().officials(),
                        s -> s.scrutineers().size())
                .count(
                        "tellers.count",
                        "scrutineers",
                        l -> l.meeting().officials(),
                        s -> s.tellers().size())
                .names(
                        "list.scrutineersAndTellers",
                        "scrutineers",
                        (l, s) -> s.labels(),
                        l -> l.meeting().officials())
                .flag(
                        "primary.reported",
                        "primary",
                        l -> l.file().current(PrimaryCount.class),
                        p -> !p.reportedBy().isBlank())
                .names(
                        "list.formal",
                        "formal-list",
                        (l, f) -> l.file().labels(f.candidates()),
                        l -> l.file().current(FormalList.class))
                .fact("candidates.introduced", MeetingFacts::introduced)
                .fact("meeting.secretBallot", MeetingFacts::secret);
    }

    private static Fact entitled(FactName name, Look look) {
        return look.meeting()
                .prepared()
                .map(a -> Fact.count(
                        name,
                        a.rows().size(),
                        source("attendance", look),
                        new Reason(
                                "本次大会有选举权的党员 " + a.rows().size() + " 人。",
                                a.rows().size() + " members are entitled at this meeting.",
                                "条例第五条")))
                .orElseGet(() -> Offers.missing(name, "meeting"));
    }

    private static Fact chair(FactName name, Look look) {
        return look.meeting()
                .opening()
                .map(o -> Fact.text(
                        name,
                        o.capacity().name(),
                        "meeting",
                        new Reason(
                                "主持人“" + o.chair().label() + "”：" + o.capacity().zh() + "。",
                                "Chair '" + o.chair().label() + "': " + o.capacity() + ".",
                                "条例第二十条")))
                .orElseGet(() -> Offers.missing(name, "meeting"));
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

    /** Of the latest vote: the first session's, else the run's, else the primary's. */
    private static Fact secret(FactName name, Look look) {
        Optional<FirstSession> session = look.file().current(FirstSession.class);
        if (session.isPresent()) {
            return Fact.flag(name, session.get().secret(), "first-session");
        }
        if (look.file().current(FormalList.class).isPresent()) {
            return look.run()
                    .voting()
                    .map(v -> Fact.flag(name, v.secret(), "voting"))
                    .orElseGet(() -> Offers.missing(name, "voting"));
        }
        return look.file()
                .current(PrimaryCount.class)
                .map(p -> Fact.flag(name, p.secret(), "primary"))
                .orElseGet(() -> Offers.missing(name, "voting"));
    }

    private static String source(String record, Look look) {
        return record + "[" + look.file().key(SheetKind.ATTENDANCE) + "]";
    }
}

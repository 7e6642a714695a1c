// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.sheet.Adjournment;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.PrimaryCount;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;

/** Facts of the meeting: who counts, who presides, how it is voted. */
final class MeetingFacts {
    private MeetingFacts() {}

    static Offers offers() {
        return new Offers()
                .fact("meeting.entitled", MeetingFacts::entitled)
                .fact("meeting.expected", (n, l) -> number(n, l, Headcount::expected, Headcount::whyExpected))
                .fact("meeting.present", (n, l) -> number(n, l, Headcount::present, Headcount::whyPresent))
                .fact("meeting.chairOf", MeetingFacts::chair)
                .fact("meeting.adjourned", (n, l) -> Fact.flag(n, holds(l, Adjournment.class), "adjournment"))
                .fact("meeting.secretBallot", MeetingFacts::secret)
                .fact("quorum.failures", (n, l) -> Fact.count(n, failures(l), "quorum"));
    }

    private static Fact number(
            FactName name, Look look, ToIntFunction<Headcount> number, Function<Headcount, Reason> why) {
        return look.meeting()
                .headcount()
                .map(h -> Fact.count(name, number.applyAsInt(h), source("attendance", look), why.apply(h)))
                .orElseGet(() -> Offers.missing(name, "attendance"));
    }

    private static boolean holds(Look look, Class<? extends Sheet> type) {
        return look.file().current(type).isPresent();
    }

    private static int failures(Look look) {
        return MeetingState.failures(look.file(), look.profile());
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

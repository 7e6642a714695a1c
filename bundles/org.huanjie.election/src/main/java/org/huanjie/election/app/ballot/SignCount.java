// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ballot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.meeting.Officials;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.run.CountCheck;
import org.huanjie.election.domain.run.Tally;
import org.huanjie.election.domain.sheet.CountSignature;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.Digest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A scrutineer signs the agreed count (计票结果签字). */
@Component(service = SignCount.class)
public final class SignCount {
    private final Desk desk;

    @Activate
    public SignCount(@Reference Desk desk) {
        this.desk = desk;
    }

    /** @throws Refused counts-differ, identity-broken, not-an-official, sheet-missing */
    public Filed<CountSignature> sign(CaseId id, List<String> scrutineers, List<String> tellers) {
        return desk.act(id, act -> {
            StepTicket ticket = act.during(StepNames.COUNT, Role.SCRUTINEER);
            MeetingState meeting = MeetingState.of(act.file(), act.profile());
            Check.that(
                    !scrutineers.isEmpty() && !tellers.isEmpty(),
                    ElectionProblem.NOT_AN_OFFICIAL,
                    "条例第二十二条",
                    "scrutineers",
                    "计票结果须有监票人和计票人签字。请补充。",
                    "Scrutineers and tellers must sign. Add them.");
            scrutineers.forEach(name -> Officials.scrutineer(meeting, name, "scrutineers"));
            tellers.forEach(name -> Officials.teller(meeting, name, "tellers"));
            CountTotals totals = agreed(Tally.of(act.file(), ticket.key().value()));
            whole(act);
            CountSignature signature = new CountSignature(scrutineers, tellers, Digest.of(totals.toString()));
            Optional<Filed<CountSignature>> old =
                    act.file().at(CountSignature.class, ticket.key().value(), "");
            return old.map(o -> act.replace(o, signature, "计票更正后重新签字"))
                    .orElseGet(() -> act.add(ticket.key().value(), "", signature));
        });
    }

    private static CountTotals agreed(Tally tally) {
        Check.that(
                tally.bothIn(),
                ElectionProblem.SHEET_MISSING,
                "C1-C8",
                "counts",
                "两份计票单尚未交齐，不能签字。请两位计票人分别填写。",
                "The two count sheets are not both in. Both tellers enter theirs first.");
        String zh = tally.differences().stream().map(Reason::zh).collect(Collectors.joining());
        String en = tally.differences().stream().map(Reason::en).collect(Collectors.joining(" "));
        return tally.totals()
                .orElseThrow(() -> Refused.byClause(
                        ElectionProblem.COUNTS_DIFFER,
                        "C1-C8",
                        "counts",
                        "两份计票单不一致：" + zh + "请重新清点，由本人更正，或者由第三位计票人复点。",
                        "The two counts differ: " + en
                                + " Count again; each teller corrects the own sheet, or a third counts."));
    }

    private static void whole(Act act) {
        List<Problem> problems =
                CountCheck.of(act.file(), Runs.chain(act).current(), act.profile()).orElse(List.of()).stream()
                        .map(b -> new Problem(
                                ElectionProblem.IDENTITY_BROKEN,
                                b.identity(),
                                "counts",
                                (b.name().isEmpty() ? "" : "“" + b.name() + "”")
                                        + b.reason().zh(),
                                (b.name().isEmpty() ? "" : b.name() + ": ")
                                        + b.reason().en()))
                        .toList();
        if (!problems.isEmpty()) {
            throw Refused.all(problems);
        }
    }
}

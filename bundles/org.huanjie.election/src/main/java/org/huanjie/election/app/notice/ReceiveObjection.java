// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.Known;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.Seal;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.ObjectionChannel;
import org.huanjie.election.domain.sheet.ObjectionCheck;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A matter reported about a candidate is taken in (受理反映) and checked. */
@Component(service = ReceiveObjection.class)
public final class ReceiveObjection {
    private static final String FACT = "notice.objectionOpened";

    private final Desk desk;
    private final Actors actors;
    private final Seal seal;

    @Activate
    public ReceiveObjection(@Reference Desk desk, @Reference Actors actors, @Reference Seal seal) {
        this.desk = desk;
        this.actors = actors;
        this.seal = seal;
    }

    /**
     * What was reported.
     *
     * @param issue in clear
     */
    public record Request(
            LocalDate receivedOn, ObjectionChannel channel, boolean named, CandidateId candidate, String issue) {}

    /**
     * How it was checked.
     *
     * @param finding in clear
     * @param repliedOn empty for an anonymous matter
     */
    public record Verdicted(String checker, Verdict verdict, String finding, LocalDate closedOn, String repliedOn) {}

    /** Takes it in: it opens the check, or joins the one under way; late ones are checked outside it. */
    public Filed<Objection> receive(CaseId id, Request request) {
        return desk.act(id, act -> {
            Rights.any(actors.current(), act.view(), Role.STREET_CLERK);
            Known.candidate(act.file(), request.candidate());
            StepStatus preparation = act.status(StepNames.PREPARE);
            boolean late = preparation != StepStatus.WAITING && preparation != StepStatus.UNKNOWN;
            Objection sheet = new Objection(
                    request.receivedOn(),
                    request.channel(),
                    request.named(),
                    request.candidate(),
                    seal.close(request.issue()),
                    late,
                    List.of());
            Filed<Objection> filed = act.add(act.file().key(SheetKind.OBJECTION), Ids.next(), sheet);
            if (late) {
                return filed;
            }
            act.raise(FACT, "HOLDS");
            // a matter after the last check is closed opens a check of its own: its record has to lie there before that
            // begins
            Filed<Objection> here = act.refile(filed, act.file().key(SheetKind.OBJECTION));
            act.begin(StepNames.OBJECTIONS, Role.STREET_CLERK);
            return here;
        });
    }

    /** Gives the verdict. @throws Refused not-found, wrong-state if it has one */
    public Filed<Objection> decide(CaseId id, String objection, Verdicted verdict) {
        return desk.act(id, act -> {
            Rights.any(actors.current(), act.view(), Role.STREET_CLERK);
            Filed<Objection> filed = act.file()
                    .byId(Objection.class, objection)
                    .orElseThrow(() -> Refused.notFound("objection", objection));
            Check.that(
                    filed.sheet().open(),
                    CommonProblem.WRONG_STATE,
                    "S39",
                    "verdict",
                    "该反映已有结论，不能再改。如有新情况，请另行登记。",
                    "This matter has its verdict and stays closed. Record new facts as a new matter.");
            if (!filed.sheet().late()) {
                act.begin(StepNames.OBJECTIONS, Role.STREET_CLERK);
            }
            ObjectionCheck check = new ObjectionCheck(
                    verdict.checker(),
                    verdict.verdict(),
                    seal.close(verdict.finding()),
                    verdict.closedOn(),
                    verdict.repliedOn());
            return act.replace(filed, filed.sheet().closed(check), "");
        });
    }

    /** An objection as the street reads it. */
    public record Reading(Filed<Objection> filed, String label, String issue, String finding) {}

    /** All objections. @throws Refused right-missing for anybody but the street */
    public List<Reading> read(CaseId id) {
        return desk.act(id, act -> {
            Rights.any(actors.current(), act.view(), Role.STREET_CLERK, Role.STREET_APPROVER);
            List<Filed<Objection>> all = act.file().all(Objection.class);
            if (!all.isEmpty()) {
                act.audit("objections-read", "objections", Map.of("count", String.valueOf(all.size())));
            }
            return all.stream()
                    .map(f -> new Reading(
                            f,
                            act.file().label(f.sheet().candidate()),
                            seal.open(f.sheet().issue()),
                            finding(f)))
                    .toList();
        });
    }

    private String finding(Filed<Objection> filed) {
        return filed.sheet().check().stream()
                .findFirst()
                .map(c -> seal.open(c.finding()))
                .orElse("");
    }
}

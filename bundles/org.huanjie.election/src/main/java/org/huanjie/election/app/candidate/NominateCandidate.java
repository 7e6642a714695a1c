// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Labels;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.Nominee;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.Step;
import org.huanjie.election.domain.run.Contests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters a nominee (推荐人选) with source and office. */
@Component(service = NominateCandidate.class)
public final class NominateCandidate {
    private static final FactName METHOD = FactName.of("case.method");

    private final Desk desk;
    private final Actors actors;
    private final People people;

    @Activate
    public NominateCandidate(@Reference Desk desk, @Reference Actors actors, @Reference People people) {
        this.desk = desk;
        this.actors = actors;
        this.people = people;
    }

    /** Whom, for which office, when and from where. */
    public record Request(PersonRef person, Office office, LocalDate on, Source source) {}

    /** @throws Refused criteria-first, not-a-member, not-electable, office-not-contested, not-recommended, already-exists */
    public Candidate nominate(CaseId id, Request request) {
        return desk.act(id, act -> {
            StepTicket ticket = enter(act);
            Criteria.before(act, request.on(), "nominatedOn");
            List<Voter> members = people.members(act.view());
            Voter voter = people.find(members, request.person(), "person");
            electable(voter);
            contested(act, request.office());
            once(act, voter);
            recommended(act, voter);
            Nomination nomination = new Nomination(
                    new CandidateId(Ids.next()),
                    Labels.among(members).of(voter),
                    request.office(),
                    request.source(),
                    act.view().counters().value(Counter.BATCH),
                    request.on(),
                    false,
                    voter.strokes());
            Candidate nominee = Nominee.of(
                    nomination,
                    new Step(ticket.key().value(), act.today(), ticket.step().value()));
            act.add(nominee);
            return nominee;
        });
    }

    private StepTicket enter(Act act) {
        boolean leads = actors.current().holds(Role.ORG_LEADER, act.view().organisation());
        return leads ? act.begin(StepNames.PROPOSE, Role.ORG_LEADER) : act.during(StepNames.PROPOSE, Role.CLERK);
    }

    private static void electable(Voter voter) {
        Check.that(
                voter.full() && voter.mayBeElected(),
                ElectionProblem.NOT_ELECTABLE,
                "条例第五条",
                "person",
                "“" + voter.name() + "”" + (voter.full() ? "的被选举权已停止" : "是预备党员") + "，没有被选举权，不能提名。请另选人选。",
                "'" + voter.name() + "' has no right to be elected and cannot be nominated. Choose another person.");
    }

    private static void contested(Act act, Office office) {
        boolean committee = Contests.committee(act.facts()).orElse(true);
        Check.that(
                committee == (office == Office.MEMBER),
                ElectionProblem.OFFICE_NOT_CONTESTED,
                committee ? "条例第十七条" : "L09",
                "office",
                committee
                        ? "党员大会选举委员；书记、副书记由新一届委员会第一次会议选举，请以委员（MEMBER）提名。"
                        : "不设委员会的支部由党员大会选举书记（可另选副书记），请以书记（SECRETARY）或副书记（DEPUTY）提名。",
                committee
                        ? "The general meeting elects members; secretary and deputies are elected in the first session. Nominate as MEMBER."
                        : "A branch without a committee elects a secretary and a deputy. Nominate as SECRETARY or DEPUTY.");
    }

    private static void once(Act act, Voter voter) {
        act.file().candidates().stream()
                .filter(c -> c.nomination().person().member().equals(voter.id().value()) && c.rung() != Rung.WITHDRAWN)
                .findFirst()
                .ifPresent(c -> Check.that(
                        false,
                        CommonProblem.ALREADY_EXISTS,
                        "S37",
                        "person",
                        "“" + voter.name() + "”在本次选举中已经提名，现为“" + c.rung().zh() + "”，不能重复提名。",
                        "'" + voter.name() + "' was nominated in this election already and is " + c.rung() + " now."));
    }

    private static void recommended(Act act, Voter voter) {
        boolean byVote = act.facts().read(METHOD) instanceof Fact.Known known
                && known.value() instanceof FactValue.Text method
                && !method.code().equals("INTERNAL_DELIBERATION");
        boolean first = act.view().counters().value(Counter.BATCH) == 1;
        Check.that(
                !byVote || !first || Recommended.votes(act.file(), voter.id().value()) > 0,
                ElectionProblem.NOT_RECOMMENDED,
                "S35",
                "person",
                "按已确定的提名方式，人选须经党员推荐或群众推荐产生；“" + voter.name() + "”没有推荐票。请从推荐汇总表中提名。",
                "By the chosen method a nominee must have been recommended by members or masses; '" + voter.name()
                        + "' was not. Nominate from the totals.");
    }
}

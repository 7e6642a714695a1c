// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.session;

import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.Known;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.session.SessionResult;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.OfficeVote;
import org.huanjie.election.domain.sheet.SecretaryProposal;
import org.huanjie.election.domain.sheet.WorkShare;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Secretary and deputies: proposed by the outgoing committee, elected in the first session (第一次全体会议). */
@Component(service = HoldFirstSession.class)
public final class HoldFirstSession {
    private final Desk desk;
    private final Organisations organisations;

    @Activate
    public HoldFirstSession(@Reference Desk desk, @Reference Organisations organisations) {
        this.desk = desk;
        this.organisations = organisations;
    }

    /** @throws Refused not-elected-member, too-many-deputies, office-twice */
    public Filed<SecretaryProposal> propose(CaseId id, SecretaryProposal proposal, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.CONSENT, Role.ORG_LEADER);
            Stream.concat(Stream.of(proposal.secretary(), proposal.chair()), proposal.deputies().stream())
                    .forEach(c -> elected(act, c));
            int most = organisations.partyOrg(act.view().organisation()).deputySeats();
            Check.that(
                    proposal.deputies().size() <= most,
                    ElectionProblem.TOO_MANY_DEPUTIES,
                    "条例第十七条",
                    "deputies",
                    "副书记人选 " + proposal.deputies().size() + " 名，批准的职数为 " + most + " 名。请按职数等额提出。",
                    proposal.deputies().size() + " deputies are proposed, " + most
                            + " are approved. Propose as many as approved.");
            return act.save(ticket.key().value(), "", proposal, edit);
        });
    }

    /**
     * The session as it was held.
     *
     * @param returned ballots returned for each office
     */
    public record Request(
            List<CandidateId> present,
            boolean secret,
            int returned,
            List<OfficeVote> votes,
            List<WorkShare> division) {}

    /** @throws Refused sheet-missing without a proposal, not-elected-member, office-not-contested, marks-incomplete */
    public Filed<FirstSession> hold(CaseId id, Request r, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.SESSION, Role.CHAIR);
            FirstSession session =
                    new FirstSession(r.present(), r.secret(), r.returned(), r.votes(), r.division(), act.today());
            SecretaryProposal proposal = act.file()
                    .current(SecretaryProposal.class)
                    .orElseThrow(() -> Refused.byClause(
                            ElectionProblem.SHEET_MISSING,
                            "条例第十七条",
                            "proposal",
                            "没有书记、副书记候选人。请先提出人选并报街道党工委审查同意。",
                            "No secretary is proposed. Propose and ask for the street's consent first."));
            session.present().forEach(c -> elected(act, c));
            session.division().forEach(w -> elected(act, w.candidate()));
            session.votes().forEach(v -> proposed(act, proposal, v));
            Check.that(
                    session.votes().size() == proposal.deputies().size() + 1,
                    ElectionProblem.MARKS_INCOMPLETE,
                    "条例第十七条",
                    "votes",
                    "每名书记、副书记候选人都须有一行得票，应有 " + (proposal.deputies().size() + 1) + " 行。请补全。",
                    "Each proposed person needs a row of votes: "
                            + (proposal.deputies().size() + 1) + " in all. Add them.");
            return act.save(ticket.key().value(), "", session, edit);
        });
    }

    /** The session with what follows from it. */
    public record Reading(
            List<SecretaryProposal> proposal, List<Filed<FirstSession>> session, List<SessionResult> result) {}

    /** The current session. */
    public Reading read(CaseId id) {
        return desk.read(id, act -> {
            ElectionFile file = act.file();
            List<Filed<FirstSession>> session = file.parts(FirstSession.class);
            int members = Field.of(file, act.profile()).elected().size();
            return new Reading(
                    file.current(SecretaryProposal.class).stream().toList(),
                    session,
                    session.stream()
                            .map(s -> SessionResult.of(s.sheet(), members, file, act.profile()))
                            .toList());
        });
    }

    private static void elected(Act act, CandidateId id) {
        Candidate person = Known.candidate(act.file(), id);
        Check.that(
                Field.of(act.file(), act.profile()).elected().contains(person),
                ElectionProblem.NOT_ELECTED_MEMBER,
                "条例第十七条",
                "candidate",
                "“" + person.label() + "”不是新当选的委员（现为“" + person.rung().zh() + "”）。请从当选人中选取。",
                "'" + person.label() + "' is no newly elected member (" + person.rung()
                        + "). Choose among the elected.");
    }

    private static void proposed(Act act, SecretaryProposal proposal, OfficeVote vote) {
        boolean asProposed = vote.office() == Office.SECRETARY
                ? proposal.secretary().equals(vote.candidate())
                : vote.office() == Office.DEPUTY && proposal.deputies().contains(vote.candidate());
        Check.that(
                asProposed,
                ElectionProblem.OFFICE_NOT_CONTESTED,
                "条例第十七条",
                "votes",
                "“" + act.file().label(vote.candidate()) + "”没有经街道党工委同意为"
                        + vote.office().zh() + "候选人，不能选举。请按同意的人选等额选举。",
                "'" + act.file().label(vote.candidate()) + "' was not agreed as " + vote.office()
                        + ". Elect those agreed, in equal number.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ladder;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.roster.Voter;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Labels;
import org.huanjie.election.domain.candidate.ElectedMember;
import org.huanjie.election.domain.candidate.FormalCandidate;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.ProspectiveCandidate;
import org.huanjie.election.domain.candidate.RejectedCandidate;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.SourceChannel;
import org.huanjie.election.domain.candidate.SourceGroup;
import org.huanjie.election.domain.candidate.SourcePractice;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.run.Contest;
import org.huanjie.election.domain.run.Contests;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.run.RunChain;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.Result;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.huanjie.election.domain.sheet.WriteIn;

/** Moves of the meeting: fixed, elected, not elected. */
final class VoteMoves {
    private final People people;

    VoteMoves(People people) {
        this.people = people;
    }

    /** @return the result to keep, when the step determined one */
    Optional<Result> closed(Closed c, FactReader facts) {
        if (c.is(StepNames.FORMAL) && c.with("CONFIRMED")) {
            FormalList list = c.sheet(FormalList.class).orElseThrow();
            c.on(ProspectiveCandidate.class).stream()
                    .filter(p -> list.candidates().contains(p.id()))
                    .forEach(p -> c.move(p.fixed(list, c.step())));
        } else if (c.is(StepNames.DETERMINE)) {
            return Optional.of(determined(c, facts));
        } else if (c.is(StepNames.SUPPLEMENT)) {
            SupplementaryCall call = c.sheet(SupplementaryCall.class).orElseThrow();
            c.on(ProspectiveCandidate.class).stream()
                    .filter(p -> call.candidates().contains(p.id()))
                    .forEach(p -> c.move(p.fixed(call, c.step())));
        } else if (c.is(StepNames.ANNOUNCE)) {
            c.on(FormalCandidate.class).forEach(f -> c.move(f.unelected(c.step())));
        }
        return Optional.empty();
    }

    private Result determined(Closed c, FactReader facts) {
        Contest contest = Contests.read(facts, c.profile()).orElseThrow(() -> missing(c));
        RunChain chain = RunChain.of(c.file(), contest, c.profile()).orElseThrow(() -> missing(c));
        Determination found =
                Determination.of(c.file(), chain, contest, c.profile()).orElseThrow(() -> missing(c));
        int present = MeetingState.of(c.file(), c.profile())
                .headcount()
                .map(Headcount::present)
                .orElse(0);
        Result result = found.sheet(present);
        c.on(FormalCandidate.class).stream()
                .filter(f -> result.elected().contains(f.label()))
                .forEach(f -> c.move(f.elected(result, c.step())));
        found.run().sheets().tally().totals().ifPresent(totals -> writeIns(c, result, totals));
        return result;
    }

    private void writeIns(Closed c, Result result, CountTotals totals) {
        for (WriteIn other : totals.writeIns()) {
            boolean known = c.file().candidates().stream()
                    .anyMatch(x -> x.label().equals(other.label()) && !(x instanceof RejectedCandidate));
            boolean elected = result.elected().contains(other.label());
            if (other.eligible() && !known && (elected || result.runoff().contains(other.label()))) {
                Nomination nomination = nomination(c, other);
                c.enter(
                        elected
                                ? ElectedMember.writtenIn(nomination, result, c.step())
                                : FormalCandidate.writtenIn(nomination, result, c.step()));
            }
        }
    }

    private Nomination nomination(Closed c, WriteIn other) {
        List<Voter> members = people.members(c.event().election());
        Labels labels = Labels.among(members);
        Voter voter = members.stream()
                .filter(v -> labels.of(v).label().equals(other.label()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("member", other.label()));
        Source source =
                new Source(SourceChannel.ELECTED, SourceGroup.OTHER, SourcePractice.MEMBERS_AND_MASSES_RECOMMEND);
        int batch = c.event().election().counters().value(Counter.BATCH);
        return new Nomination(
                new CandidateId(Ids.next()),
                labels.of(voter),
                other.office(),
                source,
                batch,
                c.event().election().today(),
                true,
                voter.strokes());
    }

    private static Refused missing(Closed c) {
        return Refused.byClause(
                ElectionProblem.SHEET_MISSING,
                "C1-C8",
                c.event().step().value(),
                "计票结果尚未签字，不能确定选举结果。请先完成计票并由监票人签字。",
                "The count is not signed yet, so there is no result. Finish the count and have it signed.");
    }
}

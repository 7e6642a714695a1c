// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.rule.PrimaryRule;
import org.huanjie.election.domain.rule.SurplusRule;
import org.huanjie.election.domain.sheet.PrimaryCount;
import org.huanjie.election.domain.sheet.PrimaryVotes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the totals of the primary (预选). */
@Component(service = CountPrimary.class)
public final class CountPrimary {
    private final Desk desk;

    @Activate
    public CountPrimary(@Reference Desk desk) {
        this.desk = desk;
    }

    /** Totals as counted; who becomes a formal candidate is derived. */
    public record Request(
            boolean secret,
            int issued,
            int returned,
            int valid,
            int invalid,
            List<PrimaryVotes> votes,
            String reportedBy) {}

    /** What was saved, with the answer of the rule. */
    public record Counted(Filed<PrimaryCount> filed, Answer answer) {}

    /** @throws Refused marks-incomplete, ballots-do-not-add-up, not-an-official */
    public Counted count(CaseId id, Request request, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.PRIMARY, Role.CHAIR);
            Room room = Room.of(act);
            int present = room.headcount().present();
            String whole = "实到会有选举权人数";
            Check.atMost(
                    ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                    "C1",
                    "issued",
                    request.issued(),
                    present,
                    whole,
                    "those present,");
            Officials.scrutineer(room.state(), request.reportedBy(), "reportedBy");
            Answer answer = judge(act, votes(act, request), present);
            return new Counted(act.save(ticket.key().value(), "", sheet(act, request, answer), edit), answer);
        });
    }

    private static PrimaryCount sheet(Act act, Request r, Answer answer) {
        List<String> formal = new ArrayList<>(answer.names("formal"));
        if (answer.values().containsKey("undecided")) {
            formal.addAll(answer.names("undecided"));
        }
        List<CandidateId> ids = standing(act).stream()
                .filter(c -> formal.contains(c.label()))
                .map(Standing::id)
                .toList();
        return new PrimaryCount(
                r.secret(), r.issued(), r.returned(), r.valid(), r.invalid(), r.votes(), ids, r.reportedBy());
    }

    private static Map<String, Integer> votes(Act act, Request request) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        List<Standing> standing = standing(act);
        for (Standing candidate : standing) {
            Optional<PrimaryVotes> line = request.votes().stream()
                    .filter(v -> v.candidate().equals(candidate.id()))
                    .findFirst();
            String zh = "缺少预备人选“" + candidate.label() + "”的预选得票。请补填。";
            String en = "The votes of '" + candidate.label() + "' are missing. Add them.";
            Check.that(line.isPresent(), ElectionProblem.MARKS_INCOMPLETE, "L32", "votes", zh, en);
            votes.put(candidate.label(), line.orElseThrow().favour());
        }
        Check.that(
                request.votes().size() == standing.size(),
                ElectionProblem.MARKS_INCOMPLETE,
                "L32",
                "votes",
                "预选得票中有不在批复名单内的人。请核对。",
                "The votes name somebody outside the reply. Check.");
        return votes;
    }

    private static Answer judge(Act act, Map<String, Integer> votes, int present) {
        Profile profile = act.profile();
        int open =
                act.contest().seats() - Field.of(act.file(), profile).seated().size();
        Answer answer = PrimaryRule.judge(present, open, SurplusRule.minCandidates(open, profile), votes, profile);
        Reason why = answer.reasons().get(0);
        Check.that(!answer.is("ERROR"), ElectionProblem.BALLOTS_DO_NOT_ADD_UP, "L32", "votes", why.zh(), why.en());
        return answer;
    }

    private static List<Standing> standing(Act act) {
        return Field.of(act.file(), act.profile()).prospective().stream()
                .filter(c -> c.nomination().office() != Office.DEPUTY)
                .toList();
    }
}

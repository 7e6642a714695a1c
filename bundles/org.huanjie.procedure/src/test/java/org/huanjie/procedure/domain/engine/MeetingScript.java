// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.procedure.domain.gate.Keyed;

/** What is recorded at the meeting and after it. */
final class MeetingScript {
    private final Script script;
    private final World world;

    MeetingScript(Script script) {
        this.script = script;
        this.world = script.world;
    }

    void during(String step, LocalDate today) {
        switch (step) {
            case "open-meeting" ->
                world.day("roster.attendanceFrozenOn", today)
                        .count("meeting.entitled", script.entitled)
                        .count("meeting.expected", script.entitled)
                        .count("meeting.present", script.present)
                        .flag("meeting.secretBallot", true);
            case "adopt-exclusions" ->
                world.names("exclusion.vote", Keyed.vote(script.favourForExclusion, 5, 0))
                        .count("exclusion.presentAtVote", script.present)
                        .count(
                                "meeting.expected",
                                script.favourForExclusion * 2 > script.entitled
                                        ? script.entitled - 1
                                        : script.entitled);
            case "adopt-election-method" ->
                world.names("method.vote", Keyed.vote(script.present, 0, 0)).flag("method.adopted", true);
            case "elect-scrutineers" ->
                world.names("scrutineers.vote", Keyed.vote(script.present, 0, 0))
                        .count("scrutineers.count", 2)
                        .count("tellers.count", 4)
                        .names("list.scrutineersAndTellers", List.of("监票甲", "监票乙", "计票甲"));
            case "primary" -> world.flag("primary.reported", true);
            case "confirm-formal" -> formalList();
            case "introduce-candidates" -> world.flag("candidates.introduced", true);
            case "print-ballots" -> ballotList();
            case "issue-ballots" ->
                world.flag("ballots.boxShownEmpty", true)
                        .flag("ballots.restSealed", true)
                        .count("ballots.issued", script.present);
            case "cast-votes" -> world.flag("votes.noProxy", true).flag("votes.scribesNonCandidate", true);
            case "check-returned" ->
                world.count("ballots.voters", script.present)
                        .count("ballots.returned", script.over ? script.present + 1 : script.present);
            case "count-votes" -> world.names("count.identities", List.of()).flag("count.signed", true);
            case "determine-result" -> decide();
            case "call-runoff" -> world.count("runoff.rounds", script.runoffs);
            case "reduce-seats" ->
                world.count("result.shortfall", 1)
                        .count("result.electedTotal", script.seats - 1)
                        .count("reduction.favour", script.present / 2 + 1)
                        .flag("result.settled", true);
            default -> finish(step);
        }
    }

    private void formalList() {
        List<String> list = world.persons()
                .subList(0, Math.min(script.formal, world.persons().size()));
        world.names("list.formal", list).count("candidates.formal", list.size());
    }

    void ballotList() {
        world.names("list.ballot", world.persons()).names("list.ofRun", world.persons());
        world.flag("ballots.unmarked", true).flag("ballots.strokeOrder", true);
    }

    private void decide() {
        world.lines("result.majorities", world.persons()).text("result.outcome", script.result);
        world.count("result.elected", script.result.equals("CLEAN") ? script.seats : script.seats - 1);
        world.flag("result.settled", script.result.equals("CLEAN"));
        if (!script.decision.isEmpty()) {
            world.text("result.decision", script.decision);
        }
    }

    private void finish(String step) {
        switch (step) {
            case "announce-result" ->
                world.flag("result.resultByScrutineer", true).flag("ballots.sealed", true);
            case "consent-street" -> world.flag("consent.given", true).flag("result.writeInReviewed", true);
            case "first-session" ->
                world.count("session.members", script.seats)
                        .count("session.present", script.seats)
                        .flag("session.secretaryElected", true);
            case "report-result" -> world.flag("result.sent", true);
            case "approve-result" -> world.flag("result.approved", true).flag("result.writeInReviewed", true);
            case "file-district" -> world.flag("filing.receipt", true);
            case "publish-result" -> world.flag("resultNotice.published", true);
            case "handover" -> world.flag("handover.allClosed", true);
            case "train-new-team" -> world.lines("newMember.trained", List.of("n1"));
            case "build-rules" -> world.flag("rules.listed", true);
            case "care-leavers" -> world.lines("leaver.talk", List.of());
            case "archive" ->
                world.flag("archive.complete", true)
                        .flag("archive.digested", true)
                        .flag("ballots.sealed", true);
            case "start-residents-election" -> world.flag("residents.flagged", true);
            case "postpone-election" -> world.count("postpone.months", 3).flag("postpone.approved", true);
            default -> {}
        }
    }
}

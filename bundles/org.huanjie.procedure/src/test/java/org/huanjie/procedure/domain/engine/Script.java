// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the people of one community do in each step, as facts: 105 full members, one of them not counted, five seats, six
 * candidates. A test changes the fields to take another path.
 */
final class Script {
    final World world;
    private final MeetingScript meeting;

    boolean committee = true;

    boolean exclusions = true;

    boolean unitAdjustment = false;

    boolean primary = false;

    boolean methodChanged = false;

    String orgClass = "NORMAL";

    String method = "TWO_RECOMMEND_ONE_ELECT";

    int seats = 5;

    int candidates = 6;

    int present = 95;

    int entitled = 104;

    int favourForExclusion = 80;

    int formal = 6;

    int noticeDays = 3;

    boolean over = false;

    String result = "CLEAN";

    String decision = "";

    int quorumFailures = 0;

    int runoffs = 0;

    private int born = 0;

    Script(World world) {
        this.world = world;
        this.meeting = new MeetingScript(this);
    }

    /** What is known before anything is done: nothing has happened yet. */
    void begin() {
        for (String never : List.of(
                "candidate.withdrawn",
                "notice.objectionOpened",
                "meeting.adjourned",
                "org.pauseWanted",
                "org.postponeWanted",
                "roster.formChanged",
                "training.guideLapsed",
                "invalid.decided")) {
            world.flag(never, false);
        }
        world.flag("org.hasCommittee", committee)
                .flag("cycle.upperDocument", true)
                .flag("org.adjustmentsClosed", true);
        world.count("quorum.failures", 0).count("notice.openObjections", 0).count("runoff.rounds", 0);
        world.text("office", committee ? "MEMBER" : "SECRETARY").count("seats", seats);
        world.names("count.identities", List.of()).flag("result.writeInElected", false);
    }

    /** Facts that others have recorded by the time the step is to begin. */
    void before(String step, LocalDate today) {
        switch (step) {
            case "request-meeting" -> world.day("request.submittedOn", today);
            case "set-criteria" -> world.count("publicity.records", 6).count("publicity.required", 6);
            case "open-meeting" ->
                world.text("meeting.chairOf", committee ? "OUTGOING_COMMITTEE" : "OUTGOING_SECRETARY");
            case "first-session" -> world.flag("session.chairIsNewMember", true);
            case "issue-ballots" -> meeting.ballotList();
            default -> {}
        }
    }

    /** Facts recorded while the step is open. */
    void during(String step, LocalDate today) {
        switch (step) {
            case "start-cycle" -> world.flag("cycle.calendarFixed", true);
            case "remind-term" -> world.count("term.monthsBefore", 6).flag("term.reminderReceipt", true);
            case "survey-communities" ->
                world.flag("survey.signed", true)
                        .flag("org.adjustmentWanted", false)
                        .flag("org.unitAdjustmentWanted", unitAdjustment);
            case "verify-roster" ->
                world.lines("roster.status", List.of("m1", "m2"))
                        .day("roster.frozenOn", today)
                        .flag("roster.hasExclusionGrounds", exclusions)
                        .flag("exclusion.hasApproved", false);
            case "classify-community" ->
                world.text("class", orgClass).flag("class.set", true).flag("class.planOwned", true);
            case "consult-exclusion" ->
                world.names("exclusion.groundsUsed", Set.of("BEDRIDDEN")).lines("exclusion.opinions", List.of("m9"));
            case "approve-exclusion" ->
                world.lines("exclusion.decisions", List.of("m9")).flag("exclusion.hasApproved", true);
            case "form-street-group" -> world.flag("group.street", true);
            case "form-community-group" -> world.flag("group.leaderIsIncumbentOrReason", true);
            case "draft-community-plan" -> world.flag("plan.complete", true);
            case "review-community-plan" -> world.flag("plan.approved", true);
            case "adjust-communities" ->
                world.count("cycle.communitiesBefore", 12).count("cycle.communitiesAfter", 12);
            case "adjust-party-units" -> world.flag("adjust.formFits", true).flag("org.adjustmentsClosed", true);
            case "rectify-first" -> world.flag("rectification.closedOrApproved", true);
            case "train-people" -> world.lines("trainee.result", List.of("t1", "t2"));
            case "public-commitment" -> world.lines("trainee.commitment", List.of("t1", "t2"));
            case "gate-three-not-allowed" -> world.flag("training.threeBars", true);
            case "publicise" -> world.lines("publicity.mediaTopics", List.of("QQ_GROUP", "NOTICE_BOARD"));
            case "law-education" -> world.flag("law.eventRecorded", true);
            default -> nominate(step, today);
        }
    }

    private void nominate(String step, LocalDate today) {
        switch (step) {
            case "set-criteria" -> world.day("criteria.publishedOn", today);
            case "request-meeting" ->
                world.flag("reply.approved", true)
                        .count("seats", seats)
                        .names(
                                "meeting.window",
                                List.of(today.toString(), today.plusYears(3).toString()));
            case "choose-method" ->
                world.text("case.method", method)
                        .flag("method.reasoned", true)
                        .flag("meeting.primaryChosen", primary)
                        .flag("plan.differsFromChoice", methodChanged)
                        .flag("reply.coversMethod", !methodChanged);
            case "widen-sources" -> world.flag("sources.marked", true);
            case "amend-plan" -> world.flag("plan.amendmentSigned", true);
            case "amend-reply" -> world.flag("reply.amended", true);
            case "recommend-party", "recommend-masses" ->
                world.flag("recommendation.counted", true).day("nominations.firstOn", today);
            case "deliberate-internally" ->
                world.flag("deliberation.membersConsulted", true)
                        .flag("deliberation.residentsConsulted", true)
                        .day("nominations.firstOn", today);
            case "propose-preliminary" -> fillList();
            case "joint-review" ->
                world.lines("candidate.review", world.persons()).names("list.reviewed", world.persons());
            case "decide-preliminary-list" ->
                world.names("list.preliminary", world.persons()).flag("preliminary.signed", true);
            case "inspect" -> world.count("inspection.inspectors", 5).lines("candidate.inspection", world.persons());
            case "consult-departments" -> world.lines("candidate.opinions", world.persons());
            case "public-notice" ->
                world.day("notice.lastDay", today.plusDays(noticeDays))
                        .count("notice.days", noticeDays)
                        .flag("notice.contentUnchanged", true)
                        .flag("notice.takenDown", true)
                        .lines("candidate.notice", world.persons());
            case "handle-objections" ->
                world.lines("objection.verdicts", List.of("o1")).count("notice.openObjections", 0);
            case "approve-prospective" ->
                world.flag("prospective.approved", true).names("list.prospective", world.persons());
            case "contingency-plan" -> world.flag("contingency.approved", true);
            case "prepare-meeting" -> world.day("meeting.on", today.plusDays(1)).day("meetingNotice.sentOn", today);
            default -> meeting.during(step, today);
        }
    }

    private void fillList() {
        while (world.persons().size() < candidates) {
            world.join("人选" + ++born);
        }
        world.lines("candidates.batch", world.persons());
    }

    /** The persons named so far, for tests that remove one. */
    Set<String> names() {
        return new LinkedHashSet<>(world.persons());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.StepClosed;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepListener;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.ADesk;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.form.FormData;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.InstanceRef;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BranchesAtTheDeskTest {

    private static final Set<String> ALSO =
            Set.of("recommend-party", "recommend-masses", "consent-street", "first-session");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private final ADesk desk = new ADesk(ACommunity.aCommunity()).withCases();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        desk.listen(new StepListener() {
            @Override
            public void closed(StepClosed event) {
                heard.add("closed " + event.step() + " " + event.outcome());
            }

            @Override
            public void removeCandidates(CaseView election, String branch, StepId step) {
                heard.add("remove " + branch);
            }

            @Override
            public void counterRaised(CaseView election, Counter counter) {
                heard.add("raised " + counter + " to " + election.counters().value(counter));
            }
        });
    }

    /** Puts the case where everything before this step is done, by rows of its own. */
    private void doneBefore(String step) {
        desk.modules
                .facts()
                .flag("roster.hasExclusionGrounds", false)
                .flag("exclusion.hasApproved", false)
                .flag("notice.objectionOpened", false)
                .flag("candidate.withdrawn", false)
                .flag("roster.formChanged", false)
                .flag("meeting.adjourned", false)
                .text("result.outcome", "CLEAN")
                .text("result.decision", "NONE")
                .count("candidates.active", 7);
        List<StepDefinition> before = desk.rulebook.statute().steps().values().stream()
                .takeWhile(s -> !s.id().value().equals(step))
                .filter(s -> s.appliesWhen().isEmpty() || ALSO.contains(s.id().value()))
                .toList();
        ADesk.DATABASE.transactions().required(() -> before.forEach(s -> keep(s, form(s.id().value()))));
    }

    private static Map<String, Object> form(String step) {
        return switch (step) {
            case "classify-community" -> Map.of("class", "NORMAL");
            case "choose-method" -> Map.of("method", "TWO_RECOMMEND_ONE_ELECT", "primary", false);
            case "draft-community-plan" ->
                Map.of("intendedMethod", "TWO_RECOMMEND_ONE_ELECT", "intendedSources", List.of("RETIRED"));
            case "widen-sources" -> Map.of("sources", List.of(Map.of("group", "RETIRED")));
            case "train-people" ->
                Map.of(
                        "topics",
                        List.of("LAW"),
                        "trainees",
                        List.of(Map.of("name", "甲", "exam", "PASS", "duty", "NONE")));
            case "request-meeting" -> Map.of("method", "TWO_RECOMMEND_ONE_ELECT", "seats", 5);
            default -> Map.of();
        };
    }

    private void keep(StepDefinition step, Map<String, Object> form) {
        InstanceRef ref = new InstanceRef(step.id(), Counters.first().key(step.repeats()));
        var election = desk.caseOf(step.street() ? ACommunity.STREET : desk.community.organisation());
        String outcome = step.outcomes().names().isEmpty()
                ? "CLOSED"
                : step.outcomes().names().get(0);
        Instance done = Instance.opened(ref, DAY, false).closed(outcome, DAY, false);
        desk.shelves
                .cases()
                .save(InstanceRecord.begun(election, Ids.next(), done, new PersonId("p"))
                        .with(FormData.of(form)));
    }

    private StepStatus status(String step) {
        return desk.as(Role.CLERK, () -> desk.steps.status(desk.id(), StepId.of(step)));
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).problem().code().code();
    }

    @Test
    void resultReturnedForItsProcedureHaltsUntilInvalidityIsDeclared() {
        desk.clock.moveTo(LocalDate.of(2026, 7, 8));
        doneBefore("approve-result");
        StepDefinition printing = desk.rulebook.statute().step(StepId.of("print-ballots"));
        ADesk.DATABASE.transactions().required(() -> keep(printing, Map.of()));
        desk.as(
                Role.STREET_APPROVER,
                () -> desk.opening.open(desk.id(), StepId.of("approve-result"), List.of(Role.STREET_APPROVER)));
        desk.clock.moveTo(LocalDate.of(2026, 7, 9));

        desk.close(Role.STREET_APPROVER, "approve-result", "RETURNED_PROCEDURE");

        assertThat(heard).contains("closed approve-result RETURNED_PROCEDURE", "raised ROUND to 2");
        assertThat(code(() -> desk.fill(Role.ORG_LEADER, "prepare-meeting", Map.of())))
                .isEqualTo("case-halted");
        desk.as(
                Role.STREET_APPROVER,
                () -> desk.intentions.declare(desk.id(), IntentionKind.INVALIDITY, true, "票箱未当众查验"));
        InstanceRecord declared = desk.fill(
                Role.STREET_APPROVER,
                "declare-invalid",
                Map.of("decision", "和谐党工发〔2026〕9号", "reason", "票箱未当众查验", "restartAt", "prepare-meeting"));
        assertThat(declared.key().value()).isEqualTo("round=1");
        desk.close(Role.STREET_APPROVER, "declare-invalid");

        desk.fill(Role.ORG_LEADER, "prepare-meeting", Map.of("meetingOn", "2026-07-10"));
        assertThat(status("prepare-meeting")).isEqualTo(StepStatus.OPEN);
    }

    @Test
    void pauseRaisesTheRosterAndMakesTheAdjustmentKnown() {
        doneBefore("request-meeting");
        desk.clock.moveTo(DAY);
        desk.fill(Role.ORG_LEADER, "request-meeting", Map.of("seats", 5));

        desk.as(Role.STREET_LEADER, () -> desk.intentions.declare(desk.id(), IntentionKind.PAUSE, true, "两个社区合并"));

        assertThat(heard).contains("raised ROSTER to 2");
        assertThat(status("verify-roster")).isEqualTo(StepStatus.WAITING);
        assertThat(status("adjust-party-units")).isEqualTo(StepStatus.WAITING);
        assertThat(code(() -> desk.fill(Role.ORG_LEADER, "widen-sources", Map.of())))
                .isEqualTo("case-paused");
    }

    @Test
    void eventOutOfReachIsRefused() {
        doneBefore("joint-review");
        desk.clock.moveTo(LocalDate.of(2026, 6, 23));

        String refused = code(() -> desk.as(Role.STREET_CLERK, () -> {
            desk.steps.raise(desk.id(), org.huanjie.api.fact.FactName.of("meeting.adjourned"), "HOLDS");
            return true;
        }));

        assertThat(refused).isEqualTo("event-out-of-reach");
    }

    @Test
    void caseThatEndedTakesNothingMore() {
        ADesk.DATABASE.transactions().required(() -> {
            var election = desk.caseOf(desk.community.organisation());
            desk.shelves.cases().act(election.moved(election.state(List.of()).ended("REPORTED_TIE"), 0, DAY));
        });

        assertThat(code(() -> desk.fill(Role.CLERK, "survey-communities", Map.of())))
                .isEqualTo("case-ended");
        assertThat(code(() -> desk.as(
                        Role.STREET_LEADER,
                        () -> desk.intentions.declare(desk.id(), IntentionKind.ADJUSTMENT, true, "x"))))
                .isEqualTo("case-ended");
    }

    @Test
    void hardCommunityMayNotBeginItsElectionFirst() {
        ADesk two = new ADesk(ACommunity.aCommunity(), ACommunity.aCommunity().named("滨河社区")).withCases();
        org.huanjie.procedure.app.Prep prep = new org.huanjie.procedure.app.Prep(two);
        prep.startCycle();
        prep.survey();
        prep.classify("KEY");
        two.fill(
                Role.STREET_APPROVER,
                "rectify-first",
                Map.of("measures", "补齐班子", "closedOn", "2026-05-22", "result", "已补齐"));
        two.close(Role.STREET_APPROVER, "rectify-first");
        prep.groups();
        prep.plan();
        prep.training();
        two.close(Role.CLERK, "gate-three-not-allowed");
        two.clock.moveTo(DAY);

        Refused refusal =
                catchThrowableOfType(Refused.class, () -> two.fill(Role.ORG_LEADER, "widen-sources", Map.of()));

        assertThat(refusal.problems())
                .extracting(p -> p.code().code(), p -> p.clause())
                .contains(org.assertj.core.groups.Tuple.tuple("easy-first", "S10"));
    }

    @Test
    void ofTwoActsOnOneCaseAtOnceOneIsRefused() throws Exception {
        desk.fill(Role.STREET_LEADER, "start-cycle", Map.of());
        desk.actors.act(desk.person(Role.STREET_LEADER));
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch both = new CountDownLatch(2);
        List<Future<String>> acts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String by = "审定人" + i;
            acts.add(two.submit(() -> act(both, by)));
        }
        List<String> ends =
                List.of(acts.get(0).get(60, TimeUnit.SECONDS), acts.get(1).get(60, TimeUnit.SECONDS));
        two.shutdown();

        assertThat(ends).containsExactlyInAnyOrder("done", "concurrent-change");
    }

    private String act(CountDownLatch both, String by) {
        try {
            return ADesk.DATABASE.transactions().required(() -> {
                var file = desk.files.open(desk.caseOf(ACommunity.STREET));
                both.countDown();
                await(both);
                desk.filling.fill(file, StepId.of("start-cycle"), Map.of("calendarBy", by));
                return "done";
            });
        } catch (Refused refused) {
            return refused.problem().code().code();
        }
    }

    private static void await(CountDownLatch both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

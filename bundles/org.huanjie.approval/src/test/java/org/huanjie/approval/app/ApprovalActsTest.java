// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huanjie.testkit.ACase.aCaseOf;
import static org.huanjie.testkit.ACommunity.aCommunity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepClosed;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Decision;
import org.huanjie.approval.domain.Minutes;
import org.huanjie.approval.domain.Verdict;
import org.huanjie.testkit.ACase;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.FakeCases;
import org.huanjie.testkit.FakeCycles;
import org.huanjie.testkit.FakeOrganisations;
import org.huanjie.testkit.FakeProfile;
import org.huanjie.testkit.FakeSteps;
import org.huanjie.testkit.FixedActors;
import org.huanjie.testkit.MovedClock;
import org.huanjie.testkit.RecordedAudit;
import org.huanjie.testkit.RecordedOutbox;
import org.junit.jupiter.api.Test;

/** Submitting and deciding, with the procedure played by a fake. */
class ApprovalActsTest {
    private static final StepId REQUEST_MEETING = StepId.of("request-meeting");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private final ACommunity community = aCommunity();
    private final ACase election = aCaseOf(community).on("2026-06-11");
    private final FixedActors actors = FixedActors.over(FakeOrganisations.with(community));
    private final Actor leader = actors.person("王书记", Role.ORG_LEADER, community.organisation());
    private final Actor street = actors.person("李主任", Role.STREET_APPROVER, ACommunity.STREET);
    private final FakeCases cases = new FakeCases(new FakeProfile());
    private final FakeSteps steps = new FakeSteps(cases)
            .repeats("request-meeting", Repeats.REQUEST)
            .repeats("approve-prospective", Repeats.BATCH)
            .repeats("report-result", Repeats.SUBMISSION);
    private final RecordedAudit audit = new RecordedAudit();
    private final RecordedOutbox outbox = new RecordedOutbox();
    private final InMemoryApprovals store = new InMemoryApprovals();
    private final Ledger ledger = new Ledger(store, audit, outbox, new FakeCycles(MovedClock.on(DAY)));
    private final Doors doors = new Doors(ProcedureNextDoor.of(cases, steps));
    private final Transactions direct = new DirectTransactions();
    private final SubmitForApproval submit = new SubmitForApproval(doors, actors, ledger, direct);
    private final DecideOnRequest decide = new DecideOnRequest(doors, actors, ledger, direct);
    private final CaseId id = cases.put(election).id();

    @Test
    void theReplyClosesTheStepWithItsOutcome() {
        actors.as(leader, () -> submit.submit(id, REQUEST_MEETING, "请予批复"));
        actors.as(street, () -> decide.decide(id, REQUEST_MEETING, approved()));

        assertThat(steps.done())
                .containsExactly(
                        "begin request-meeting as ORG_LEADER",
                        "begin request-meeting as STREET_APPROVER",
                        "close request-meeting -> APPROVED");
        assertThat(audit.actions()).containsExactly("approval-requested", "approval-decided");
        assertThat(audit.entries().get(1).object()).isEqualTo("step:request-meeting[request=1]");
        assertThat(audit.entries().toString()).doesNotContain("请予批复").doesNotContain("同意召开");
    }

    @Test
    void aRequestIsATaskOfTheSuperiorUntilItIsAnswered() {
        actors.as(leader, () -> submit.submit(id, REQUEST_MEETING, ""));
        assertThat(outbox.open()).singleElement().satisfies(todo -> {
            assertThat(todo.role()).isEqualTo(Role.STREET_APPROVER);
            assertThat(todo.at()).isEqualTo(community.organisation());
        });

        actors.as(street, () -> decide.decide(id, REQUEST_MEETING, approved()));
        assertThat(outbox.open()).isEmpty();
    }

    @Test
    void aReturnLeavesAStepWithoutOutcomesOpenAndGoesBackAsATask() {
        StepId prospective = StepId.of("approve-prospective");
        actors.as(leader, () -> submit.submit(id, prospective, ""));
        actors.as(
                street,
                () -> decide.decide(id, prospective, new Verdict(Decision.RETURNED, "缺考察材料", Optional.empty(), "")));

        assertThat(steps.done()).noneMatch(act -> act.startsWith("close"));
        assertThat(outbox.open())
                .singleElement()
                .satisfies(todo -> assertThat(todo.role()).isEqualTo(Role.ORG_LEADER));
    }

    @Test
    void aReportClosesItsStepAtOnceAndIsNobodysTask() {
        Actor secretary = actors.person("新书记", Role.NEW_SECRETARY, community.organisation());

        actors.as(secretary, () -> submit.submit(id, StepId.of("report-result"), ""));

        assertThat(steps.done())
                .containsExactly("begin report-result as NEW_SECRETARY", "close report-result -> CLOSED");
        assertThat(outbox.open()).isEmpty();
        assertThat(value("result.sent")).isEqualTo("true");
    }

    @Test
    void whoClosesTheDraftOfThePlanHasSubmittedItAndCannotReviewIt() {
        PlanSubmitted listener = new PlanSubmitted(ledger, actors);
        StepClosed closed = new StepClosed(
                election.view(),
                StepId.of("draft-community-plan"),
                election.view().counters().key(Repeats.PLAN),
                "CLOSED",
                leader.person());
        actors.as(leader, () -> {
            listener.closed(closed);
            return true;
        });
        StepId review = StepId.of("review-community-plan");
        Verdict yes = new Verdict(Decision.APPROVED, "", Optional.empty(), "");
        steps.repeats("review-community-plan", Repeats.PLAN);

        assertThatThrownBy(() -> actors.as(leader, () -> decide.decide(id, review, yes)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(ApprovalProblem.SELF_APPROVAL));
        actors.as(actors.person("赵组长", Role.STREET_LEADER, ACommunity.STREET), () -> decide.decide(id, review, yes));
        assertThat(value("plan.approved")).isEqualTo("true");
    }

    @Test
    void aFactIsUnknownThenFalseThenTrueAndUnknownAgainUnderANewKey() {
        assertThat(value("reply.approved")).isEqualTo("unknown");
        actors.as(leader, () -> submit.submit(id, REQUEST_MEETING, ""));
        assertThat(value("reply.approved")).isEqualTo("false");
        actors.as(street, () -> decide.decide(id, REQUEST_MEETING, approved()));
        assertThat(value("reply.approved")).isEqualTo("true");

        cases.put(election.with(Counter.REQUEST, 2));
        assertThat(value("reply.approved")).isEqualTo("unknown");
    }

    @Test
    void whatTheProcedureRefusesLeavesNoTrace() {
        steps.refuse(
                "request-meeting",
                Refused.field(CommonProblem.WRONG_STATE, "request-meeting", "次序不对。", "Out of order."));

        assertThatThrownBy(() -> actors.as(leader, () -> submit.submit(id, REQUEST_MEETING, "")))
                .isInstanceOf(Refused.class);
        assertThat(store.events(election.view())).isEmpty();
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void aStepThatNobodyApprovesIsNotFoundHere() {
        assertThatThrownBy(() -> actors.as(leader, () -> submit.submit(id, StepId.of("check-quorum"), "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    void aMatterThatNobodyRequestsRefusesARequest() {
        assertThatThrownBy(() -> actors.as(leader, () -> submit.submit(id, StepId.of("contingency-plan"), "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problem().code()).isEqualTo(ApprovalProblem.DECISION_NOT_POSSIBLE));
    }

    @Test
    void whileTheModuleIsOffNothingHappens() {
        cases.switchOff(ModuleName.APPROVAL);

        assertThatThrownBy(() -> actors.as(leader, () -> submit.submit(id, REQUEST_MEETING, "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(CommonProblem.MODULE_OFF));
    }

    private static Verdict approved() {
        return new Verdict(Decision.APPROVED, "同意召开", Optional.of(new Minutes(DAY, "纪要1号")), "街党发〔2026〕9号");
    }

    private String value(String name) {
        FactQuery query = new FactQuery(
                cases.require(id, ModuleName.APPROVAL),
                new FakeProfile(),
                cases.facts(election.view()),
                new HashMap<>());
        Fact fact = new ApprovalFacts(store).read(FactName.of(name), query);
        return fact instanceof Fact.Known known && known.value() instanceof FactValue.Flag flag
                ? Boolean.toString(flag.holds())
                : "unknown";
    }

    /** Runs the work as it is. */
    private static final class DirectTransactions implements Transactions {
        @Override
        public <T> T required(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void beforeCommit(Runnable work) {
            work.run();
        }

        @Override
        public void afterCommit(Runnable work) {
            work.run();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import static org.huanjie.approval.domain.Decision.APPROVED;
import static org.huanjie.approval.domain.Decision.CONSENTED;
import static org.huanjie.approval.domain.Decision.RECORDED;
import static org.huanjie.approval.domain.Decision.REFUSED;
import static org.huanjie.approval.domain.Decision.RETURNED;
import static org.huanjie.approval.domain.Decision.RETURNED_PAPERS;
import static org.huanjie.approval.domain.Decision.RETURNED_PROCEDURE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;

/** A matter that needs a superior (审批事项): which step, which act, who asks, who decides, and what follows. */
public enum Matter {
    COMMUNITY_PLAN(
            "review-community-plan",
            "社区实施方案",
            "plan.approved",
            new Act(ActKind.APPROVAL, Submission.BY_STEP, Role.STREET_LEADER, Repeats.PLAN),
            new Ways(true, false, APPROVED, RETURNED),
            "S16"),
    MEETING_REQUEST(
            "request-meeting",
            "召开党员大会的请示",
            "reply.approved",
            new Act(ActKind.REPLY, Submission.by(Role.ORG_LEADER), Role.STREET_APPROVER, Repeats.REQUEST),
            new Ways(true, true, APPROVED, RETURNED),
            "条例第十四条"),
    REPLY_AMENDMENT(
            "amend-reply",
            "批复补充（提名方式）",
            "reply.amended",
            new Act(ActKind.REPLY, Submission.by(Role.ORG_LEADER), Role.STREET_APPROVER, Repeats.REQUEST),
            new Ways(false, false, APPROVED, RETURNED),
            "条例第十四条"),
    PROSPECTIVE_CANDIDATES(
            "approve-prospective",
            "候选人预备人选",
            "prospective.approved",
            new Act(ActKind.REPLY, Submission.by(Role.ORG_LEADER), Role.STREET_APPROVER, Repeats.BATCH),
            new Ways(false, true, APPROVED, RETURNED),
            "S40"),
    CONTINGENCY_PLAN(
            "contingency-plan",
            "应急预案",
            "contingency.approved",
            new Act(ActKind.APPROVAL, Submission.OWN_MOTION, Role.STREET_APPROVER, Repeats.CASE),
            new Ways(false, false, APPROVED),
            "S47"),
    CONSENT(
            "consent-street",
            "书记、副书记人选",
            "consent.given",
            new Act(ActKind.CONSENT, Submission.by(Role.ORG_LEADER), Role.STREET_APPROVER, Repeats.SESSION),
            new Ways(true, false, CONSENTED, REFUSED),
            "S45"),
    RESULT_REPORT(
            "report-result",
            "选举结果的报告",
            "result.sent",
            new Act(ActKind.REPORT, Submission.by(Role.NEW_SECRETARY), Role.NEW_SECRETARY, Repeats.SUBMISSION),
            new Ways(false, false),
            "S46"),
    RESULT(
            "approve-result",
            "选举结果",
            "result.approved",
            new Act(ActKind.APPROVAL, Submission.by(Role.NEW_SECRETARY), Role.STREET_APPROVER, Repeats.SUBMISSION),
            new Ways(true, true, APPROVED, RETURNED_PAPERS, RETURNED_PROCEDURE),
            "S46"),
    DISTRICT_FILING(
            "file-district",
            "选举结果备案",
            "filing.receipt",
            new Act(ActKind.FILING, Submission.by(Role.STREET_CLERK), Role.DISTRICT_RECORDER, Repeats.SUBMISSION),
            new Ways(false, false, RECORDED, RETURNED),
            "S46"),
    POSTPONEMENT(
            "postpone-election",
            "延期（提前）换届",
            "postpone.approved",
            new Act(ActKind.REPLY, Submission.by(Role.ORG_LEADER), Role.STREET_APPROVER, Repeats.CASE),
            new Ways(false, false, APPROVED, RETURNED),
            "条例第三条");

    private final StepId step;
    private final String zh;
    private final FactName fact;
    private final Act act;
    private final Ways ways;
    private final String clause;

    Matter(String step, String zh, String fact, Act act, Ways ways, String clause) {
        this.step = StepId.of(step);
        this.zh = zh;
        this.fact = FactName.of(fact);
        this.act = act;
        this.ways = ways;
        this.clause = clause;
    }

    /** Which act, who asks, who decides, and by which counters the step repeats. */
    private record Act(ActKind kind, Submission submission, Role decider, Repeats repeats) {}

    /** Whether a decision is the step's outcome, whether a meeting must have decided, and the decisions that are possible. */
    private record Ways(boolean outcome, boolean meeting, List<Decision> decisions) {
        Ways(boolean outcome, boolean meeting, Decision... decisions) {
            this(outcome, meeting, List.of(decisions));
        }
    }

    /** The matter of a step; empty if nothing is to be approved there. */
    public static Optional<Matter> of(StepId step) {
        return Arrays.stream(values()).filter(m -> m.step.equals(step)).findFirst();
    }

    /** The step of the procedure. */
    public StepId step() {
        return step;
    }

    /** Chinese name. */
    public String zh() {
        return zh;
    }

    /** The fact that gates ask for. */
    public FactName fact() {
        return fact;
    }

    /** Article or seed row. */
    public String clause() {
        return clause;
    }

    /** Which of the four acts. */
    public ActKind kind() {
        return act.kind();
    }

    /** Who asks. */
    public Submission submission() {
        return act.submission();
    }

    /** Who decides. */
    public Role decider() {
        return act.decider();
    }

    /** Key of the current instance of the step. */
    public InstanceKey key(CaseView election) {
        return election.counters().key(act.repeats());
    }

    /** Decisions that are possible; none for a report. */
    public List<Decision> decisions() {
        return ways.decisions();
    }

    /** True if the street's meeting must have decided, with minutes (S40). */
    public boolean needsMeeting() {
        return ways.meeting();
    }

    /** Outcome with which the decision closes the step; empty for a step without outcomes. */
    public Optional<String> outcome(Decision decision) {
        return ways.outcome() ? Optional.of(decision.name()) : Optional.empty();
    }

    /** True if the decision ends the matter under its key; otherwise the step waits for a new request. */
    public boolean closes(Decision decision) {
        return decision.granted() || ways.outcome();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.List;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.definition.StepDefinition;

/** The sentences of obstacles, each with what to do next. */
final class Say {
    private Say() {}

    static Obstacle that(ProcedureProblem code, String field, String clause, String zh, String en, Object... f) {
        return Obstacle.of(code, field, Reason.of(zh, en, clause, f));
    }

    static Obstacle ended(StepDefinition step, String end) {
        return that(
                ProcedureProblem.CASE_ENDED,
                step.id().value(),
                "",
                "本案已以 {1} 结束，不能再办理{0}。",
                "The case ended with {1}; {2} can no longer be done.",
                step.label(),
                end,
                step.id());
    }

    static Obstacle streetOnly(StepDefinition step, boolean streetCase) {
        return that(
                ProcedureProblem.STEP_NOT_APPLICABLE,
                step.id().value(),
                step.source(),
                streetCase ? "{0}由各社区案件分别办理，请到社区案件中办理。" : "{0}由街道统一办理，请到街道案件中办理。",
                streetCase ? "{1} belongs to the communities' cases." : "{1} belongs to the street's own case.",
                step.label(),
                step.id());
    }

    static Obstacle alreadyOpen(StepDefinition step) {
        return that(
                ProcedureProblem.STEP_ALREADY_OPEN,
                step.id().value(),
                "",
                "{0}已经开始，请继续办理。",
                "{1} is already open; go on with it.",
                step.label(),
                step.id());
    }

    static Obstacle alreadyClosed(StepDefinition step) {
        return that(
                ProcedureProblem.STEP_ALREADY_CLOSED,
                step.id().value(),
                "O10",
                "{0}已经办结，不能重新开始；如需更正，请另作更正记录。",
                "{1} is closed and stays so; record a correction if one is needed.",
                step.label(),
                step.id());
    }

    static Obstacle notOpen(StepDefinition step) {
        return that(
                ProcedureProblem.STEP_NOT_OPEN,
                step.id().value(),
                "",
                "{0}尚未开始，请先开始办理。",
                "{1} is not open. Open it first.",
                step.label(),
                step.id());
    }

    static Obstacle notApplicable(StepDefinition step) {
        return that(
                ProcedureProblem.STEP_NOT_APPLICABLE,
                step.id().value(),
                step.source(),
                "按现有事实，{0}对本案不适用，无需办理。",
                "By the facts, {1} does not apply to this case.",
                step.label(),
                step.id());
    }

    static Obstacle appliesUnknown(StepDefinition step, String facts) {
        return that(
                ProcedureProblem.FACT_UNKNOWN,
                facts,
                step.source(),
                "{0}是否适用，取决于尚不明确的事实：{2}。请先办理形成该事实的步骤。",
                "Whether {1} applies is not known yet: {2}. Do the step that records it first.",
                step.label(),
                step.id(),
                facts);
    }

    static Obstacle outOfOrder(StepDefinition step, StepDefinition missing, boolean start) {
        return that(
                ProcedureProblem.STEP_OUT_OF_ORDER,
                missing.id().value(),
                missing.own() ? missing.source() : "S09; " + step.source(),
                start ? "{0}须在{2}开始之后办理，请先开始该步骤。" : "{0}须在{2}办结之后办理，请先办结该步骤。",
                start
                        ? "{1} comes after the start of {3}. Start that step first."
                        : "{1} comes after {3}. Close that step first.",
                step.label(),
                step.id(),
                missing.label(),
                missing.id());
    }

    static Obstacle held(Hold hold, StepDefinition step, StepDefinition awaited, String clause) {
        boolean halt = hold.kind() == Hold.Kind.HALT;
        return that(
                halt ? ProcedureProblem.CASE_HALTED : ProcedureProblem.CASE_PAUSED,
                awaited.id().value(),
                clause,
                halt ? "须先办结{2}，才能继续办理{0}。" : "组织设置变更期间暂停选举：先办结{2}，再办理{0}。",
                halt
                        ? "{1} waits until {3} is closed."
                        : "The election pauses for an adjustment: {1} waits until {3} is done.",
                step.label(),
                step.id(),
                awaited.label(),
                awaited.id());
    }

    static Obstacle noSuchOutcome(StepDefinition step, String given) {
        return that(
                ProcedureProblem.OUTCOME_UNKNOWN,
                "outcome",
                step.source(),
                "{0}的办结结果应为：{2}，填写的是“{3}”。",
                "{1} ends with one of {2}, not '{3}'.",
                step.label(),
                step.id(),
                step.outcomes().names().isEmpty()
                        ? "CLOSED"
                        : String.join("、", step.outcomes().names()),
                given);
    }

    static Obstacle otherOutcome(StepDefinition step, String given, String derived, List<String> why) {
        return that(
                ProcedureProblem.OUTCOME_REFUSED,
                "outcome",
                step.source(),
                "{0}的结果由事实决定，应为 {3}，不能是 {2}。{4}",
                "The facts decide how {1} ends: {3}, not {2}.",
                step.label(),
                step.id(),
                given,
                derived,
                String.join("", why));
    }

    static Obstacle unsigned(StepDefinition step, String roles) {
        return that(
                ProcedureProblem.SIGNATURE_MISSING,
                step.id().value(),
                step.source(),
                "{0}还缺以下签署：{2}。请依次签署后再办结。",
                "{1} still needs the signatures of {2}, in this order.",
                step.label(),
                step.id(),
                roles);
    }

    static Obstacle easyFirst(StepDefinition step, String orgClass) {
        return that(
                ProcedureProblem.EASY_FIRST,
                step.id().value(),
                "S10",
                "先易后难：本社区为 {2} 类，街道还没有一般社区完成选举结果审批。请先办理一般社区，或登记提前办理的理由。",
                "Easier communities first: this one is {2}, and no NORMAL community has an approved result yet. Do those first or record the reason.",
                step.label(),
                step.id(),
                orgClass);
    }

    static Obstacle notWaivable(StepDefinition step) {
        return that(
                ProcedureProblem.WAIVER_NOT_ALLOWED,
                step.id().value(),
                "S09; " + step.source(),
                "{0}是法定步骤，不得免办（遵循步骤不减少）。请按程序办理。",
                "{1} is a step of the statute and cannot be waived.",
                step.label(),
                step.id());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.Predecessors;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.StageClosed;
import org.huanjie.procedure.domain.refinement.StepChange.Demand;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R2; S09 遵循步骤不走样：先后次序只能增加，不得取消、颠倒，也不得成环。 */
final class OrderOnlyAdded {
    private static final String CLAUSE = "S09; S17";

    private OrderOnlyAdded() {}

    static void check(ProcedureDefinition base, ProcedureDefinition laid, Overlay overlay, Faults faults) {
        for (StepChange change : overlay.steps()) {
            dropped(base, change, faults);
            Stream.concat(change.order().after().stream(), change.order().before().stream())
                    .filter(s -> laid.find(s).isEmpty())
                    .forEach(s -> faults.add(
                            ProcedureProblem.OVERLAY_R2,
                            CLAUSE,
                            change.id().value(),
                            "没有步骤“{1}”，无法排定先后。",
                            "there is no step {1} to come before or after.",
                            s));
            streetWaits(laid, change, faults);
        }
        circles(laid, faults);
        stages(laid, faults);
    }

    private static void dropped(ProcedureDefinition base, StepChange change, Faults faults) {
        change.order()
                .dropped()
                .forEach(s -> faults.add(
                        ProcedureProblem.OVERLAY_R2,
                        CLAUSE,
                        change.id().value(),
                        "不得取消「{1}」在前的次序。",
                        "the order after {2} cannot be dropped.",
                        StepsStay.title(base, s),
                        s));
        if (change.demands().contains(Demand.OTHER_STAGE)) {
            faults.add(
                    ProcedureProblem.OVERLAY_R2,
                    CLAUSE,
                    change.id().value(),
                    "法定步骤「{1}」不得移到其他阶段。",
                    "the statutory step {1} cannot move to another stage.",
                    StepsStay.title(base, change.id()));
        }
    }

    /** A step that the street does once for all cannot wait for one community. */
    private static void streetWaits(ProcedureDefinition laid, StepChange change, Faults faults) {
        Stream<StepDefinition> touched = Stream.concat(change.order().before().stream(), Stream.of(change.id()))
                .flatMap(s -> laid.find(s).stream());
        touched.filter(StepDefinition::street)
                .flatMap(s -> s.order().after().stream()
                        .flatMap(a -> laid.find(a).stream())
                        .filter(a -> !a.street())
                        .map(a -> new StepDefinition[] {s, a}))
                .forEach(pair -> faults.add(
                        ProcedureProblem.OVERLAY_R2,
                        CLAUSE,
                        change.id().value(),
                        "街道统一办理的「{1}」不能等待单个社区的步骤「{2}」。",
                        "{3} is done once for the street and cannot wait for a community.",
                        pair[0].zh(),
                        pair[1].zh(),
                        pair[0].id()));
    }

    /** O1; S18 先准备后实施: a stage that another waits for cannot wait for a step of that one. */
    private static void stages(ProcedureDefinition laid, Faults faults) {
        Predecessors predecessors = Predecessors.withStarts(laid.steps());
        laid.stages()
                .values()
                .forEach(later -> later.gates().stream()
                        .filter(g -> g.rule() instanceof StageClosed)
                        .flatMap(g -> laid.stepsOf(((StageClosed) g.rule()).stage()).stream())
                        .filter(earlier -> earlier.holdsStage()
                                && predecessors.of(earlier.id()).stream()
                                        .anyMatch(s -> laid.find(s)
                                                .filter(x -> x.ofStage(later.name()))
                                                .isPresent()))
                        .forEach(earlier -> faults.add(
                                ProcedureProblem.OVERLAY_R2,
                                "O1; S18",
                                earlier.id().value(),
                                "「{1}」属于先办结的阶段，不能等待后一阶段的步骤。",
                                "{1} belongs to the stage that is closed first and cannot wait for a later stage.",
                                earlier.zh())));
    }

    private static void circles(ProcedureDefinition laid, Faults faults) {
        Predecessors predecessors = Predecessors.withStarts(laid.steps());
        Set<StepId> told = new LinkedHashSet<>();
        for (StepDefinition step : laid.steps().values()) {
            if (predecessors.of(step.id()).contains(step.id())
                    && told.stream().noneMatch(t -> predecessors.of(t).contains(step.id()))) {
                told.add(step.id());
                faults.add(
                        ProcedureProblem.OVERLAY_R2,
                        CLAUSE,
                        step.id().value(),
                        "步骤次序成环：「{1}」被要求排在它自己之前（新增的次序颠倒了法定先后）。",
                        "the order runs in a circle: {1} would come before itself.",
                        step.zh());
            }
        }
    }
}

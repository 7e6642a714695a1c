// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.MinDays;
import org.huanjie.procedure.domain.definition.MonthDayWindow;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.Staffing;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.definition.StepForm;
import org.huanjie.procedure.domain.definition.Timing;
import org.huanjie.procedure.domain.gate.DocumentFinal;
import org.huanjie.procedure.domain.gate.Gate;
import org.huanjie.procedure.domain.gate.Moment;

/** Lays an overlay on a procedure (叠加): only ever adds and narrows, whatever the overlay wanted beyond that. */
final class Laying {
    private final Map<StepId, StepDefinition> steps;

    private Laying(ProcedureDefinition base) {
        this.steps = new LinkedHashMap<>(base.steps());
    }

    static ProcedureDefinition lay(ProcedureDefinition base, Overlay overlay) {
        Laying laying = new Laying(base);
        overlay.steps().forEach(laying::one);
        overlay.steps().forEach(laying::before);
        String hash = Digests.of(base.hash(), overlay.hash());
        return base.laid(overlay.reference(), hash, laying.steps, overlay.facts());
    }

    private void one(StepChange change) {
        StepDefinition step = steps.containsKey(change.id())
                ? steps.get(change.id())
                : change.own().orElse(null);
        if (step != null) {
            steps.put(change.id(), refined(step, change));
        }
    }

    private void before(StepChange change) {
        change.order()
                .before()
                .forEach(later -> steps.computeIfPresent(
                        later, (id, step) -> step.with(step.order().andAfter(Set.of(change.id())))));
    }

    private static StepDefinition refined(StepDefinition step, StepChange change) {
        return step.refined(
                staffing(step.staffing(), change.signing()),
                step.order().andAfter(change.order().after()),
                gates(step, change),
                joined(step.produces(), change.papers().documents()),
                form(step, change.papers().fields()),
                timing(step.timing(), change.time()));
    }

    private static Staffing staffing(Staffing law, StepChange.SigningChange wanted) {
        return new Staffing(
                law.role(),
                law.submitter()
                        .filter(s -> wanted.roles().isEmpty() || wanted.roles().contains(s)),
                wanted.signers().isEmpty() ? law.signers() : wanted.signers());
    }

    private static List<Gate> gates(StepDefinition step, StepChange change) {
        List<Gate> all = joined(step.gates(), change.gates());
        if (!change.papers().documents().isEmpty()) {
            all.add(new Gate(
                    Moment.LEAVE,
                    new DocumentFinal(change.papers().documents()),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    step.source()));
        }
        return all;
    }

    private static StepForm form(StepDefinition step, List<String> more) {
        String name = step.form().present() || more.isEmpty()
                ? step.form().name()
                : step.id().value();
        return new StepForm(name, joined(step.form().fields(), more));
    }

    private static Timing timing(Timing law, TimeChange wanted) {
        MonthDayWindow window = new MonthDayWindow(
                tighter(law.window().from(), wanted.from(), (a, b) -> a.isAfter(b) ? a : b),
                tighter(law.window().to(), wanted.to(), (a, b) -> a.isBefore(b) ? a : b),
                law.window().warnAfter());
        MinDays days = new MinDays(
                law.minDays().param(),
                Math.max(law.minDays().floor(), wanted.minDays().orElse(0)));
        return new Timing(window, days, law.workday(), law.sameDay(), law.untilCycleEnds());
    }

    private static Optional<MonthDay> tighter(
            Optional<MonthDay> law, Optional<MonthDay> wanted, BinaryOperator<MonthDay> which) {
        return law.isPresent() && wanted.isPresent()
                ? Optional.of(which.apply(law.get(), wanted.get()))
                : law.or(() -> wanted);
    }

    private static <T> List<T> joined(List<T> law, List<T> more) {
        List<T> all = new ArrayList<>(law);
        more.stream().filter(m -> !all.contains(m)).forEach(all::add);
        return all;
    }
}

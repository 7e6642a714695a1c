// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.ElapsedDays;
import org.huanjie.procedure.domain.gate.GateRule;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.gate.PublishedBefore;
import org.huanjie.procedure.domain.gate.StageClosed;

/**
 * The first day on which each step can be opened and closed if nobody loses a day (最早可能日期): the longest path of windows,
 * minimum days and waiting times. Every condition counts as applying; days are calendar days of a year that begins on a Thursday.
 */
final class EarliestDays {
    private static final int YEAR = 2026;
    private static final LocalDate START = LocalDate.of(YEAR, 1, 1);
    /** Dates that a step records: on opening, or on closing. */
    private static final Map<String, String> OPENING =
            Map.of("request.submittedOn", "request-meeting", "notice.lastDay", "public-notice");

    private static final Map<String, String> CLOSING = Map.of(
            "meetingNotice.sentOn", "prepare-meeting",
            "criteria.publishedOn", "set-criteria",
            "roster.frozenOn", "verify-roster",
            "roster.attendanceFrozenOn", "open-meeting");

    private final ProcedureDefinition definition;
    private final Profile profile;
    private final Map<StepId, LocalDate> opens = new HashMap<>();

    /** @param definition a procedure whose order runs in no circle */
    EarliestDays(ProcedureDefinition definition, Profile profile) {
        this.definition = definition;
        this.profile = profile;
    }

    /** First day on which the step can be opened. */
    LocalDate opens(StepDefinition step) {
        LocalDate known = opens.get(step.id());
        if (known == null) {
            // a waiting time that hangs on a later step is another rule's fault and must not hold up this one
            opens.put(step.id(), START);
            known = waits(step);
            opens.put(step.id(), known);
        }
        return known;
    }

    /** First day on which the step can be closed. */
    LocalDate closes(StepDefinition step) {
        LocalDate day = opens(step).plusDays(step.timing().minDays().under(profile));
        return gates(step, Moment.LEAVE).reduce(day, EarliestDays::later);
    }

    /** Last day of the step's window in the same year. */
    static Optional<LocalDate> due(StepDefinition step) {
        return step.timing().window().to(YEAR, 0);
    }

    private LocalDate waits(StepDefinition step) {
        Stream<LocalDate> window = step.timing().window().from(YEAR, 0).stream();
        Stream<LocalDate> before = step.order().after().stream()
                .flatMap(s -> definition.find(s).stream())
                .map(this::closes);
        Stream<LocalDate> started = step.order().afterStart().stream()
                .flatMap(s -> definition.find(s).stream())
                .map(this::opens);
        return Stream.of(window, before, started, stages(step), gates(step, Moment.ENTER))
                .flatMap(s -> s)
                .reduce(START, EarliestDays::later);
    }

    private Stream<LocalDate> stages(StepDefinition step) {
        return definition.stage(step.stage()).gates().stream()
                .filter(g -> g.rule() instanceof StageClosed)
                .flatMap(g -> definition.stepsOf(((StageClosed) g.rule()).stage()).stream())
                .filter(s -> s.holdsStage() && !s.timing().untilCycleEnds())
                .map(this::closes);
    }

    private Stream<LocalDate> gates(StepDefinition step, Moment at) {
        return step.gates(at).stream().map(g -> g.rule()).flatMap(r -> waiting(r, at).stream());
    }

    private Optional<LocalDate> waiting(GateRule rule, Moment at) {
        if (rule instanceof ElapsedDays elapsed) {
            int days =
                    elapsed.param().filter(profile::has).map(profile::integer).orElse(1);
            return recorded(elapsed.fact()).map(d -> d.plusDays(days));
        }
        return rule instanceof PublishedBefore published && at == Moment.ENTER
                ? recorded(published.fact()).map(d -> d.plusDays(1))
                : Optional.empty();
    }

    private Optional<LocalDate> recorded(FactName fact) {
        Optional<LocalDate> opening = step(OPENING, fact).map(this::opens);
        if (fact.value().equals("notice.lastDay")) {
            return opening.map(d -> d.plusDays(noticeDays()));
        }
        return opening.or(() -> step(CLOSING, fact).map(this::closes));
    }

    private int noticeDays() {
        return profile.has("publicNotice.days")
                ? profile.range("publicNotice.days").from()
                : 0;
    }

    private Optional<StepDefinition> step(Map<String, String> recorders, FactName fact) {
        return Optional.ofNullable(recorders.get(fact.value())).flatMap(s -> definition.find(StepId.of(s)));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

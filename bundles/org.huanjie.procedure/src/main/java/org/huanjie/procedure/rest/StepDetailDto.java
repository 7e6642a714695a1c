// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.Discretion;
import org.huanjie.procedure.app.form.FormDesk;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.form.Field;
import org.huanjie.procedure.domain.form.FormDefinition;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.StepNow;

/**
 * A step with all that belongs to it.
 *
 * @param opening  what is in the way of opening it
 * @param closing  outcome → what is in the way of closing it so; empty unless it is open
 * @param documents documents the step makes
 * @param signers  who must sign before it closes, in order, and who has signed
 */
public record StepDetailDto(
        StepDto step,
        List<ProblemView> opening,
        Map<String, List<ProblemView>> closing,
        List<GateDto> gates,
        Form form,
        List<String> documents,
        List<PaperDto> papers,
        List<String> signers,
        List<String> signed) {

    /** Form of the step: definition, what was written down, what is derived, what is still missing. */
    public record Form(
            String name,
            String zh,
            String en,
            List<FieldDto> fields,
            Map<String, Object> data,
            Map<String, Object> derived,
            List<ProblemView> missing) {}

    static StepDetailDto of(CaseFile file, StepNow now, Discretion reader) {
        var situation = file.situation(now.subject());
        List<GateDto> gates = new java.util.ArrayList<>();
        for (Moment at : Moment.values()) {
            file.engine()
                    .gates(situation, now.step().id(), at, Optional.empty())
                    .forEach(v -> gates.add(GateDto.of(v, reader)));
        }
        return new StepDetailDto(
                StepDto.of(file, now),
                problems(now.opening().obstacles(), reader),
                closing(now, reader),
                gates,
                form(file, now, reader),
                now.step().produces(),
                papers(file, now),
                now.step().staffing().coSigners().stream().map(Role::name).toList(),
                file.instance(now.subject().ref())
                        .map(i -> i.signed().stream().map(Role::name).toList())
                        .orElse(List.of()));
    }

    private static Map<String, List<ProblemView>> closing(StepNow now, Discretion reader) {
        Map<String, List<ProblemView>> closing = new LinkedHashMap<>();
        now.closing().forEach((outcome, leave) -> closing.put(outcome, problems(leave.obstacles(), reader)));
        return closing;
    }

    private static List<ProblemView> problems(List<Obstacle> obstacles, Discretion reader) {
        return ProblemView.all(obstacles.stream().map(Obstacle::problem).toList(), reader);
    }

    private static List<PaperDto> papers(CaseFile file, StepNow now) {
        return file.papers().stream()
                .filter(p -> p.step().equals(now.step().id())
                        && p.key().equals(now.subject().key()))
                .map(PaperDto::of)
                .toList();
    }

    private static Form form(CaseFile file, StepNow now, Discretion reader) {
        FormDefinition form = FormDesk.form(file.ruling(), now.step().id());
        Optional<InstanceRecord> instance = file.instance(now.subject().ref());
        return new Form(
                form.name(),
                form.zh(),
                form.en(),
                form.fields().stream().map(FieldDto::of).toList(),
                instance.map(i -> i.form().values()).orElse(Map.of()),
                derived(form, file.situation(now.subject()).facts()),
                instance.map(i -> ProblemView.all(
                                FormDesk.missing(file.ruling(), now.step().id(), i.form()), reader))
                        .orElse(List.of()));
    }

    private static Map<String, Object> derived(FormDefinition form, FactReader facts) {
        Map<String, Object> shown = new LinkedHashMap<>();
        form.fields().stream().filter(Field::derived).forEach(f -> {
            if (facts.read(FactName.of(f.from())) instanceof Fact.Known known) {
                shown.put(f.name(), FactDto.value(known.value()));
            }
        });
        return shown;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.act.Rights;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.form.FormDesk;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.form.Handler;
import org.huanjie.procedure.domain.step.StepNow;
import org.jspecify.annotations.Nullable;

/**
 * A step as it stands under its current key.
 *
 * @param no        number in the printed plan; 0 for a step it does not number
 * @param roles     who does it; the first closes it
 * @param version   version of the instance, 0 while there is none: the entity tag
 * @param handledBy module that records it; absent if it is a form of the procedure alone
 */
public record StepDto(
        String id,
        int no,
        String zh,
        String stage,
        String status,
        String key,
        String outcome,
        List<String> roles,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean late,
        boolean overdue,
        int version,
        @Nullable String handledBy,
        @Nullable String href,
        String source) {

    static StepDto of(CaseFile file, StepNow now) {
        StepDefinition step = now.step();
        Optional<InstanceRecord> instance = file.instance(now.subject().ref());
        Optional<Handler> handler = FormDesk.handler(step.id());
        return new StepDto(
                step.id().value(),
                step.no(),
                step.zh(),
                step.stage(),
                now.status().name(),
                now.subject().key().value(),
                instance.map(InstanceRecord::outcome).orElse(""),
                roles(step),
                now.from().orElse(null),
                now.due().orElse(null),
                instance.map(InstanceRecord::openedOn).orElse(null),
                instance.flatMap(InstanceRecord::closedOn).orElse(null),
                instance.filter(InstanceRecord::late).isPresent(),
                now.overdue(),
                instance.map(InstanceRecord::version).orElse(0),
                handler.map(h -> h.module().name()).orElse(null),
                handler.map(h -> h.href(file.election().id())).orElse(null),
                step.source());
    }

    static List<String> roles(StepDefinition step) {
        return java.util.stream.Stream.concat(Rights.closers(step).stream(), Rights.openers(step).stream())
                .map(Role::name)
                .distinct()
                .toList();
    }
}

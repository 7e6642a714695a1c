// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.fact.FactName;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.fact.ProcedureFacts;
import org.huanjie.procedure.domain.form.Field;
import org.huanjie.procedure.domain.form.Forms;
import org.junit.jupiter.api.Test;

class FormsCoverTheProcedureTest {

    private final ProcedureDefinition definition = DefinitionReader.shipped();
    private final Forms forms = FormReader.shipped();

    @Test
    void everyStepHasAFormOrIsDoneInAnotherModule() {
        List<String> neither = definition.steps().values().stream()
                .filter(s ->
                        forms.written(s.id()).isEmpty() && forms.handler(s.id()).isEmpty())
                .map(s -> s.id().value())
                .toList();

        assertThat(neither).isEmpty();
        assertThat(definition.steps()).hasSize(71);
    }

    @Test
    void everyFieldNamedByTheDefinitionIsInTheForm() {
        for (StepDefinition step : definition.steps().values()) {
            forms.written(step.id()).ifPresent(form -> {
                Set<String> fields = form.fields().stream().map(Field::name).collect(Collectors.toSet());
                assertThat(fields).as(step.label()).containsAll(step.form().fields());
            });
        }
    }

    @Test
    void everyDerivedFieldIsAFactOfTheProcedureOrOfTheDefinition() {
        for (StepDefinition step : definition.steps().values()) {
            forms.written(step.id()).stream()
                    .flatMap(f -> f.fields().stream())
                    .filter(Field::derived)
                    .forEach(f -> {
                        FactName fact = FactName.of(f.from());
                        assertThat(ProcedureFacts.names().contains(fact)
                                        || definition.facts().containsKey(fact))
                                .as(f.from())
                                .isTrue();
                    });
        }
    }
}

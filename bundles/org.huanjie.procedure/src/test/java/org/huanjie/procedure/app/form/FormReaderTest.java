// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.form.Field;
import org.huanjie.procedure.domain.form.Forms;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private final Forms forms = FormReader.shipped();

    @Test
    void surveyShowsTheNumbersOfTheRosterAndAsksForTheRest() {
        var survey = forms.written(StepId.of("survey-communities")).orElseThrow();

        assertThat(survey.fields())
                .filteredOn(Field::derived)
                .extracting(Field::name)
                .containsExactly("memberTotal", "fullMembers", "probationary", "teamNow");
        assertThat(survey.field("classProposed").orElseThrow().values()).containsKeys("NORMAL", "KEY", "DIFFICULT");
    }

    @Test
    void columnCalledOnIsNotReadAsABoolean() {
        var records = forms.written(StepId.of("publicise"))
                .orElseThrow()
                .field("records")
                .orElseThrow();

        assertThat(records.column("on")).isPresent();
    }

    @Test
    void stepOfAnotherModuleSaysWhereItIsDone() {
        var handler = forms.handler(StepId.of("check-quorum")).orElseThrow();

        assertThat(handler.module()).isEqualTo(ModuleName.ELECTION);
        assertThat(handler.href(new CaseId("c1"))).isEqualTo("/cases/c1/meeting/quorum");
    }

    @Test
    void fileThatBreaksItsSchemaIsRefusedWithThePlace() throws IOException {
        String wrong =
                "kind: Forms\nforms: {survey: {steps: [a-step], zh: 表, en: Form, fields: [{name: x, zh: 项, en: X, type: number}]}}\nhandled: {}\n";
        try (InputStream schema =
                Objects.requireNonNull(getClass().getResourceAsStream("/definitions/forms.schema.json"))) {
            assertThatThrownBy(() ->
                            FormReader.read(new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)), schema))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("forms.survey.fields[0].type");
        }
    }
}

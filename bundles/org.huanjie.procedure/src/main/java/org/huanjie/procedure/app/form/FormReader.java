// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.form.FormDefinition;
import org.huanjie.procedure.domain.form.Forms;
import org.huanjie.procedure.domain.form.Handler;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code definitions/forms.yaml} under its schema. */
public final class FormReader {

    private static final String FORMS = "/definitions/forms.yaml";
    private static final String SCHEMA = "/definitions/forms.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormReader() {}

    /** The forms shipped with the product. @throws IllegalStateException if the file breaks its schema: a fault of the build */
    public static Forms shipped() {
        try (InputStream forms = resource(FORMS);
                InputStream schema = resource(SCHEMA)) {
            return read(forms, schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        InputStream found = FormReader.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException("resource missing: " + path);
        }
        return found;
    }

    static Forms read(InputStream yaml, InputStream schema) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        JsonNode document = JSON.valueToTree(loaded);
        Set<ValidationMessage> faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(document);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; ")));
        }
        return new Forms(forms(document.get("forms")), handlers(document.get("handled")));
    }

    private static Map<StepId, FormDefinition> forms(JsonNode forms) {
        Map<StepId, FormDefinition> byStep = new LinkedHashMap<>();
        forms.properties().forEach(e -> {
            JsonNode form = e.getValue();
            FormDefinition read = new FormDefinition(
                    e.getKey(), form.get("zh").asText(), form.get("en").asText(), FieldReader.all(form.get("fields")));
            texts(form.get("steps")).forEach(step -> byStep.put(StepId.of(step), read));
        });
        return byStep;
    }

    private static Map<StepId, Handler> handlers(JsonNode handled) {
        Map<StepId, Handler> found = new LinkedHashMap<>();
        handled.properties()
                .forEach(e -> found.put(
                        StepId.of(e.getKey()),
                        new Handler(
                                ModuleName.of(e.getValue().get("module").asText()),
                                e.getValue().get("path").asText())));
        return found;
    }

    private static List<String> texts(JsonNode list) {
        List<String> found = new java.util.ArrayList<>();
        list.forEach(n -> found.add(n.asText()));
        return found;
    }
}

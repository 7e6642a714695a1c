// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A YAML document that is read under a JSON Schema (格式校验): data only, no types, no duplicate keys, within limits. */
final class SchemaDocument {
    private static final int MAX_CHARACTERS = 1_000_000;
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JsonSchema schema;

    SchemaDocument(String schemaResource) {
        try (InputStream in = SchemaDocument.class.getResourceAsStream(schemaResource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + schemaResource);
            }
            this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a shipped document. */
    static String resource(String path) {
        try (InputStream in = SchemaDocument.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a tree. @throws Refused definition-invalid with every fault */
    JsonNode read(String yaml) {
        JsonNode tree = parse(yaml);
        List<Problem> faults = schema.validate(tree).stream()
                .map(m -> invalid(m.getInstanceLocation().toString(), m.getMessage()))
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.all(faults);
        }
        return tree;
    }

    private static JsonNode parse(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(30);
        limits.setCodePointLimit(MAX_CHARACTERS);
        try {
            Object loaded = new Yaml(new SafeConstructor(limits)).load(yaml);
            return CANONICAL.valueToTree(loaded);
        } catch (YAMLException | IllegalArgumentException e) {
            throw Refused.all(List.of(invalid(
                    "$", String.valueOf(e.getMessage()).lines().findFirst().orElse("YAML"))));
        }
    }

    private static Problem invalid(String where, String what) {
        return new Problem(
                ProcedureProblem.DEFINITION_INVALID,
                "",
                where,
                "文件格式不正确，位置 " + where + "：" + what + "。请更正后重新提交。",
                "The document is not valid at " + where + ": " + what + ". Correct it and submit again.");
    }

    /** SHA-256 (hex) of the canonical form: keys sorted, no spaces, so that comments and layout do not count. */
    static String digest(JsonNode tree) {
        try {
            Object plain = CANONICAL.treeToValue(tree, Object.class);
            return sha256(CANONICAL.writeValueAsBytes(plain));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.web.session.OpenToAll;
import org.jspecify.annotations.Nullable;

/** Describes one operation: parameters, body, answers, who may call. */
final class OperationObject {
    private final Operation operation;
    private final Schemas schemas;

    OperationObject(Operation operation, Schemas schemas) {
        this.operation = operation;
        this.schemas = schemas;
    }

    Map<String, Object> describe(String id) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("operationId", id);
        object.put("tags", List.of(Slice.of(operation.resource())));
        List<Map<String, Object>> parameters = parameters();
        if (!parameters.isEmpty()) {
            object.put("parameters", parameters);
        }
        if (operation.isWrite()) {
            body().forEach(object::put);
        }
        object.put("responses", responses());
        if (operation.method().isAnnotationPresent(OpenToAll.class)) {
            object.put("security", List.of());
        }
        return object;
    }

    private List<Map<String, Object>> parameters() {
        List<Map<String, Object>> described = new ArrayList<>();
        for (Parameter parameter : operation.method().getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                described.add(one(parameter.getAnnotation(PathParam.class).value(), "path", true, parameter));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                described.add(one(parameter.getAnnotation(QueryParam.class).value(), "query", false, parameter));
            } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                described.add(one(parameter.getAnnotation(HeaderParam.class).value(), "header", false, parameter));
            }
        }
        if (operation.isWrite() && !operation.method().isAnnotationPresent(OpenToAll.class)) {
            described.add(Map.of("$ref", "#/components/parameters/CsrfToken"));
            described.add(Map.of("$ref", "#/components/parameters/IdempotencyKey"));
        }
        return described;
    }

    private Map<String, Object> one(String name, String in, boolean required, Parameter parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.put("in", in);
        described.put("required", required);
        Map<String, Object> schema = schemas.of(parameter.getParameterizedType());
        DefaultValue usual = parameter.getAnnotation(DefaultValue.class);
        if (usual != null && "string".equals(schema.get("type"))) {
            schema.put("default", usual.value());
        }
        described.put("schema", schema);
        return described;
    }

    private Map<String, Object> body() {
        return Arrays.stream(operation.method().getParameters())
                .filter(OperationObject::isBody)
                .findFirst()
                .map(p -> Map.<String, Object>of(
                        "requestBody",
                        content(
                                media(
                                        operation.method().getAnnotation(Consumes.class),
                                        operation.resource().getAnnotation(Consumes.class)),
                                schemas.of(p.getParameterizedType()),
                                "required",
                                true)))
                .orElse(Map.of());
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(a -> a.annotationType().getPackageName().startsWith("javax.ws.rs")
                        || a.annotationType() == Context.class);
    }

    private Map<String, Object> responses() {
        Class<?> returned = operation.method().getReturnType();
        Map<String, Object> responses = new LinkedHashMap<>();
        if (returned == void.class) {
            responses.put("204", Map.of("description", "done"));
        } else {
            Map<String, Object> schema = returned == Response.class
                    ? Shape.anything()
                    : schemas.of(operation.method().getGenericReturnType());
            String[] media = media(
                    operation.method().getAnnotation(Produces.class),
                    operation.resource().getAnnotation(Produces.class));
            responses.put(
                    returned == Response.class ? "2XX" : "200", content(media, schema, "description", "the answer"));
        }
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private static Map<String, Object> content(String[] media, Map<String, Object> schema, String key, Object value) {
        Map<String, Object> types = new LinkedHashMap<>();
        for (String type : media) {
            types.put(type, Map.of("schema", schema));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(key, value);
        content.put("content", types);
        return content;
    }

    private static String[] media(@Nullable Produces own, @Nullable Produces ofClass) {
        Produces told = own == null ? ofClass : own;
        return told == null ? new String[] {MediaType.APPLICATION_JSON} : told.value();
    }

    private static String[] media(@Nullable Consumes own, @Nullable Consumes ofClass) {
        Consumes told = own == null ? ofClass : own;
        return told == null ? new String[] {MediaType.APPLICATION_JSON} : told.value();
    }
}

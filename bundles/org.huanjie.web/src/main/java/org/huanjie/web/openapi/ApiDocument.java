// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The OpenAPI 3 document of the resources that are present, read from their JAX-RS annotations and records. */
public final class ApiDocument {
    private ApiDocument() {}

    /** The document of these resource classes, for this version of the software. */
    public static Map<String, Object> of(Collection<Class<?>> resources, String version) {
        Schemas schemas = new Schemas();
        Map<String, Object> paths = paths(resources, schemas);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put("info", Map.of("title", "换届 Huanjie", "version", version));
        document.put("servers", List.of(Map.of("url", "/huanjie/api/v1")));
        document.put("security", List.of(Map.of("session", List.of())));
        document.put("tags", tags(resources));
        document.put("paths", paths);
        document.put("components", CommonParts.with(schemas.named()));
        return document;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> paths(Collection<Class<?>> resources, Schemas schemas) {
        Map<String, Object> paths = new TreeMap<>();
        Set<String> ids = new LinkedHashSet<>();
        resources.stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(resource -> Operation.of(resource).stream())
                .forEach(operation -> {
                    Map<String, Object> item = (Map<String, Object>)
                            paths.computeIfAbsent(operation.path(), path -> new TreeMap<String, Object>());
                    item.put(
                            operation.verb().toLowerCase(java.util.Locale.ROOT),
                            new OperationObject(operation, schemas).describe(freeId(operation, ids)));
                });
        return paths;
    }

    /** {@code ThingsResource.add}; a second method of that name gets a number. */
    private static String freeId(Operation operation, Set<String> ids) {
        String name =
                operation.resource().getSimpleName() + "." + operation.method().getName();
        String id = name;
        for (int i = 2; !ids.add(id); i++) {
            id = name + i;
        }
        return id;
    }

    private static List<Map<String, Object>> tags(Collection<Class<?>> resources) {
        return resources.stream()
                .map(Slice::of)
                .distinct()
                .sorted()
                .map(name -> Map.<String, Object>of("name", name))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns the records of the REST interface into schemas, each record once by its name. */
final class Schemas {
    private final Map<String, Object> named = new TreeMap<>();
    private final Map<Type, String> names = new LinkedHashMap<>();

    /** The named schemas met so far, sorted. */
    Map<String, Object> named() {
        return named;
    }

    /** The schema of a type. */
    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            Type known = bound.get(variable);
            return known == null ? Shape.anything() : of(known, Map.of());
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], bound);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, bound);
        }
        return type instanceof Class<?> plain ? ofClass(plain) : Shape.anything();
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return Shape.list(of(arguments[0], bound), Set.class.isAssignableFrom(raw));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Shape.map(of(arguments[1], bound));
        }
        if (raw == Optional.class) {
            return of(arguments[0], bound);
        }
        if (!raw.isRecord()) {
            return Shape.anything();
        }
        Map<TypeVariable<?>, Type> inner = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i], bound.getOrDefault(arguments[i], arguments[i]));
        }
        return object(generic, raw, inner);
    }

    private Map<String, Object> ofClass(Class<?> plain) {
        if (plain.isEnum()) {
            return Shape.codes(Arrays.stream(plain.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList());
        }
        if (plain.isRecord()) {
            return object(plain, plain, Map.of());
        }
        if (plain.isSealed()) {
            return Shape.oneOf(Arrays.stream(plain.getPermittedSubclasses())
                    .map(this::ofClass)
                    .toList());
        }
        if (plain == byte[].class) {
            return Shape.type("string", "binary");
        }
        return plain.isArray() ? Shape.list(of(plain.getComponentType()), false) : simple(plain);
    }

    private static Map<String, Object> simple(Class<?> plain) {
        if (CharSequence.class.isAssignableFrom(plain) || plain == char.class) {
            return Shape.type("string");
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return Shape.type("boolean");
        }
        if (plain == long.class || plain == Long.class) {
            return Shape.type("integer", "int64");
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return Shape.type("integer", "int32");
        }
        if (plain == LocalDate.class) {
            return Shape.type("string", "date");
        }
        if (Temporal.class.isAssignableFrom(plain)) {
            return Shape.type("string", "date-time");
        }
        return Map.class.isAssignableFrom(plain) ? Shape.type("object") : Shape.anything();
    }

    private Map<String, Object> object(Type key, Class<?> record, Map<TypeVariable<?>, Type> bound) {
        String known = names.get(key);
        if (known != null) {
            return Shape.reference(known);
        }
        String name = freeName(record, bound);
        names.put(key, name);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        named.put(name, properties);
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType(), bound));
            if (!isNullable(component)) {
                required.add(component.getName());
            }
        }
        Map<String, Object> shape = Shape.type("object");
        shape.put("properties", properties);
        if (!required.isEmpty()) {
            shape.put("required", required);
        }
        shape.put("additionalProperties", false);
        named.put(name, shape);
        return Shape.reference(name);
    }

    /** {@code Thing}, {@code PageOfThing}; with its slice in front where two slices use the same name. */
    private String freeName(Class<?> record, Map<TypeVariable<?>, Type> bound) {
        StringBuilder name = new StringBuilder(record.getSimpleName());
        bound.values().forEach(t -> name.append("Of").append(t instanceof Class<?> c ? c.getSimpleName() : "Any"));
        String candidate = name.toString();
        if (named.containsKey(candidate)) {
            candidate = Slice.of(record) + "." + candidate;
        }
        for (int i = 2; named.containsKey(candidate); i++) {
            candidate = Slice.of(record) + "." + name + i;
        }
        return candidate;
    }

    /** Looked up by name: the annotation's own package need not be there at run time. */
    private static boolean isNullable(RecordComponent component) {
        return hasNullable(component) || hasNullable(component.getAnnotatedType());
    }

    private static boolean hasNullable(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
    }
}

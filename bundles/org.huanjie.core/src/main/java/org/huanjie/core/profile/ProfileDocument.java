// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huanjie.api.error.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One profile as written: a base of law, or a layer of a district, street or case on top of another profile.
 *
 * @param below  the profile it extends (layer) or inherits from (base); empty for the first base
 * @param status {@code IN_FORCE}, {@code SHIPPED_DEFAULT}, {@code REPEALED_READ_ONLY} or {@code ADDED}
 * @param params parameter name → entry {@code {value, compare?, type?, tighter?, clause?, title?, permission?}}
 */
public record ProfileDocument(
        String id, String title, boolean base, String below, String status, Map<String, Map<String, Object>> params) {
    static final String ADDED = "ADDED";
    static final String READ_ONLY = "REPEALED_READ_ONLY";

    private static final Set<String> FIELDS =
            Set.of("id", "title", "kind", "extends", "inherits", "status", "params", "notes");
    private static final Set<String> STATUS = Set.of("IN_FORCE", "SHIPPED_DEFAULT", READ_ONLY, ADDED);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    public ProfileDocument {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Reads a profile from a parsed JSON object. @throws Refused profile-invalid with every fault found */
    public static ProfileDocument of(Map<String, ?> json) {
        Faults faults = new Faults();
        json.keySet().stream()
                .filter(key -> !FIELDS.contains(key))
                .forEach(key ->
                        faults.invalid(key, "规则档案没有“{0}”这一项。请删去。", "A profile has no field '{0}'. Remove it.", key));
        String id = text(json, "id", faults);
        if (!ID.matcher(id).matches()) {
            faults.invalid(
                    "id",
                    "id“{0}”只能用小写字母、数字、点和横线，1—64 个字符。",
                    "id '{0}' takes lower-case letters, digits, dots and hyphens, 1 to 64.",
                    id);
        }
        String kind = text(json, "kind", faults);
        boolean base = kind.equals("BASE");
        if (!base && !kind.equals("LAYER")) {
            faults.invalid("kind", "kind“{0}”应当是 BASE 或 LAYER。", "kind '{0}' must be BASE or LAYER.", kind);
        }
        String below = json.get(base ? "inherits" : "extends") instanceof String text ? text : "";
        if (!base && below.isBlank()) {
            faults.invalid("extends", "缺少 extends：请写明以哪个规则档案为基础。", "extends is absent: name the profile to build on.");
        }
        ProfileDocument document = new ProfileDocument(
                id, text(json, "title", faults), base, below, status(json, faults), params(json, faults));
        if (!faults.problems().isEmpty()) {
            throw Refused.all(faults.problems());
        }
        return document;
    }

    private static String text(Map<String, ?> json, String field, Faults faults) {
        if (json.get(field) instanceof String text && !text.isBlank()) {
            return text;
        }
        faults.invalid(field, "缺少 {0}。请填写文字。", "{0} is absent; give a text.", field);
        return "";
    }

    private static String status(Map<String, ?> json, Faults faults) {
        String status = json.get("status") instanceof String text ? text : ADDED;
        if (!STATUS.contains(status)) {
            faults.invalid("status", "status“{0}”不在 {1} 之中。", "status '{0}' is not one of {1}.", status, STATUS);
        }
        return status;
    }

    private static Map<String, Map<String, Object>> params(Map<String, ?> json, Faults faults) {
        Map<String, Map<String, Object>> params = new LinkedHashMap<>();
        if (json.get("params") instanceof Map<?, ?> object) {
            object.forEach((name, entry) -> params.put(String.valueOf(name), entry(entry)));
        } else {
            faults.invalid("params", "缺少 params：参数名与其值的对照。", "params is absent: an object of parameters.");
        }
        return params;
    }

    /** A bare value stands for {@code {value: …}}. */
    static Map<String, Object> entry(@Nullable Object entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (entry instanceof Map<?, ?> object) {
            object.forEach((key, value) -> fields.put(String.valueOf(key), value));
        } else if (entry != null) {
            fields.put("value", entry);
        }
        return fields;
    }

    /** The same document under the status of one that an office adds. */
    ProfileDocument asAdded() {
        return new ProfileDocument(id, title, base, below, ADDED, params);
    }

    /** Names of the documents' parameters in the order written. */
    List<String> names() {
        return List.copyOf(params.keySet());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huanjie.procedure.domain.form.Field;

/**
 * A field of a form.
 *
 * @param from   fact that is shown in its place; empty if it is typed
 * @param values code → title; empty if it has no codes
 */
public record FieldDto(
        String name,
        String zh,
        String en,
        String type,
        boolean required,
        boolean past,
        String from,
        Map<String, String> values,
        List<FieldDto> columns) {

    static FieldDto of(Field field) {
        return new FieldDto(
                field.name(),
                field.zh(),
                field.en(),
                field.type().name().toLowerCase(Locale.ROOT),
                field.required(),
                field.past(),
                field.from(),
                field.values(),
                field.columns().stream().map(FieldDto::of).toList());
    }
}

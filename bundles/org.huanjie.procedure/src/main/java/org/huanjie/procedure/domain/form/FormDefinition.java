// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is written down in a step (步骤表单): title and fields in reading order. */
public record FormDefinition(String name, String zh, String en, List<Field> fields) {

    public FormDefinition {
        fields = List.copyOf(fields);
    }

    /** The form of a step in which nothing is written down. */
    public static FormDefinition empty(String name) {
        return new FormDefinition(name, "无需填写", "Nothing to fill in", List.of());
    }

    /** The field of this name. */
    public Optional<Field> field(String field) {
        return fields.stream().filter(f -> f.name().equals(field)).findFirst();
    }

    /** The same form with the fields that an overlay adds; those already there stay as they are. */
    public FormDefinition withAdded(Collection<String> names) {
        List<Field> more = new ArrayList<>(fields);
        names.stream().filter(n -> field(n).isEmpty()).map(Field::added).forEach(more::add);
        return new FormDefinition(name, zh, en, more);
    }
}

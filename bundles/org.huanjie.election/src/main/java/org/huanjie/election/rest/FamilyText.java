// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huanjie.api.web.Body;
import org.jspecify.annotations.Nullable;

/** The family's rows as one text, so that they can be encrypted whole; a text that no row can break. */
final class FamilyText {
    private static final String FIELD = "\u001f";
    private static final String ROW = "\u001e";

    private FamilyText() {}

    static String of(@Nullable List<FormBody.Relative> family) {
        return Body.list("family", family, 30).stream().map(FamilyText::row).collect(Collectors.joining(ROW));
    }

    static List<FormBody.Relative> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(ROW, -1)).map(FamilyText::relative).toList();
    }

    private static String row(FormBody.Relative r) {
        return String.join(
                FIELD,
                Body.text("family.relation", r.relation(), 20),
                Body.text("family.name", r.name(), 60),
                r.birthYm() == null || r.birthYm().isBlank() ? "" : Months.month("family.birthYm", r.birthYm()),
                Body.optionalText("family.politicalStatus", r.politicalStatus(), 40),
                Body.optionalText("family.unitPost", r.unitPost(), 120));
    }

    private static FormBody.Relative relative(String row) {
        String[] f = row.split(FIELD, -1);
        return new FormBody.Relative(f[0], f[1], f[2], f[3], f[4]);
    }
}

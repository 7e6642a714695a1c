// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.EnumMap;
import java.util.Map;
import org.huanjie.api.web.Body;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.MemberType;
import org.huanjie.roster.domain.member.RelationState;
import org.jspecify.annotations.Nullable;

/** The details of a member as they come in. */
public record MemberBody(
        @Nullable String name,
        @Nullable String sex,
        @Nullable String ethnic,
        @Nullable String birth,
        @Nullable String education,
        @Nullable String joinedOn,
        @Nullable String fullOn,
        @Nullable String type,
        @Nullable String group,
        @Nullable String relation,
        @Nullable String remark,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String reason) {
    private static final int LONGEST = 1_000;

    /** The form; identity number and telephone only if they were sent. */
    Map<Column, String> form() {
        Map<Column, String> form = new EnumMap<>(Column.class);
        form.put(Column.NAME, Body.text("name", name, 60));
        form.put(Column.SEX, Body.optionalText("sex", sex, 8));
        form.put(Column.ETHNIC, Body.optionalText("ethnic", ethnic, 20));
        form.put(Column.BIRTH, Body.optionalText("birth", birth, 20));
        form.put(Column.EDUCATION, Body.optionalText("education", education, 20));
        form.put(Column.JOINED_ON, Body.text("joinedOn", joinedOn, 20));
        form.put(Column.FULL_ON, Body.optionalText("fullOn", fullOn, 20));
        form.put(Column.TYPE, Body.code("type", type, MemberType.class).zh());
        form.put(Column.GROUP, Body.optionalText("group", group, LONGEST));
        form.put(
                Column.RELATION,
                (relation == null ? RelationState.IN : Body.code("relation", relation, RelationState.class)).zh());
        form.put(Column.REMARK, Body.optionalText("remark", remark, LONGEST));
        if (idNumber != null) {
            form.put(Column.ID_NUMBER, Body.optionalText("idNumber", idNumber, 40));
        }
        if (phone != null) {
            form.put(Column.PHONE, Body.optionalText("phone", phone, 60));
        }
        return form;
    }

    String why() {
        return Refs.reason(reason);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

/** Columns that a roster may have; columns beyond these are read over and not stored (least data, 个人信息保护法第六条). */
public enum Column {
    NUMBER("序号", "no"),
    NAME("姓名", "name"),
    SEX("性别", "sex"),
    ETHNIC("民族", "ethnic"),
    BIRTH("出生年月", "birth"),
    ID_NUMBER("公民身份号码", "idNumber"),
    EDUCATION("学历", "education"),
    JOINED_ON("入党时间", "joinedOn"),
    FULL_ON("转正时间", "fullOn"),
    TYPE("党员类别", "type"),
    GROUP("党小组", "group"),
    RELATION("组织关系", "relation"),
    FLOATING("是否流动", "floating"),
    PHONE("联系电话", "phone"),
    REMARK("备注", "remark");

    private final String zh;
    private final String field;

    Column(String zh, String field) {
        this.zh = zh;
        this.field = field;
    }

    /** Usual Chinese heading. */
    public String zh() {
        return zh;
    }

    /** Name of the field in requests and answers. */
    public String field() {
        return field;
    }

    /** True if a member can be registered without this value, so that a bad one may be dropped. */
    public boolean optional() {
        return this != NAME && this != JOINED_ON && this != TYPE;
    }
}

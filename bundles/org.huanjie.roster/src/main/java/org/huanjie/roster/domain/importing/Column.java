// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

/** Columns that a roster may have; columns beyond these are read over and not stored (least data, 个人信息保护法第六条). */
public enum Column {
    NUMBER("序号"),
    NAME("姓名"),
    SEX("性别"),
    ETHNIC("民族"),
    BIRTH("出生年月"),
    ID_NUMBER("公民身份号码"),
    EDUCATION("学历"),
    JOINED_ON("入党时间"),
    FULL_ON("转正时间"),
    TYPE("党员类别"),
    GROUP("党小组"),
    RELATION("组织关系"),
    FLOATING("是否流动"),
    PHONE("联系电话"),
    REMARK("备注");

    private final String zh;

    Column(String zh) {
        this.zh = zh;
    }

    /** Usual Chinese heading. */
    public String zh() {
        return zh;
    }

    /** True if a member can be registered without this value, so that a bad one may be dropped. */
    public boolean optional() {
        return this != NAME && this != JOINED_ON && this != TYPE;
    }
}

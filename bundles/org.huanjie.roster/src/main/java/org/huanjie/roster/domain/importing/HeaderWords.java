// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings that offices use, as a table: a new wording is one more word here. */
final class HeaderWords {
    private static final Map<Column, List<String>> TABLE = Map.ofEntries(
            Map.entry(Column.NUMBER, List.of("序号", "编号", "序", "号", "顺序", "顺序号", "行号", "No", "NO", "no")),
            Map.entry(Column.NAME, List.of("姓名", "党员姓名", "党员", "名字", "姓名及曾用名", "党员名称")),
            Map.entry(Column.SEX, List.of("性别", "男女")),
            Map.entry(Column.ETHNIC, List.of("民族", "族别")),
            Map.entry(Column.BIRTH, List.of("出生年月", "出生日期", "出生年月日", "出生时间", "生日", "出生", "出生日", "生年月", "何时出生")),
            Map.entry(
                    Column.ID_NUMBER,
                    List.of(
                            "公民身份号码", "身份证号", "身份证号码", "居民身份证号", "居民身份证号码", "公民身份证号", "公民身份证号码", "身份证", "身份号码", "证件号",
                            "证件号码", "有效证件号码", "身份证件号码", "身份证编号")),
            Map.entry(Column.EDUCATION, List.of("学历", "文化程度", "文化水平", "教育程度", "最高学历", "受教育程度", "学历层次", "文化")),
            Map.entry(
                    Column.JOINED_ON,
                    List.of(
                            "入党时间",
                            "入党日期",
                            "加入党组织日期",
                            "加入党组织时间",
                            "加入党组织的时间",
                            "入党年月",
                            "入党年月日",
                            "加入中共时间",
                            "加入中国共产党时间",
                            "加入中国共产党日期",
                            "加入时间",
                            "何时入党",
                            "入党",
                            "接收预备党员时间",
                            "接收为预备党员时间",
                            "成为预备党员时间",
                            "成为预备党员日期",
                            "接收预备党员日期",
                            "入党时间年月")),
            Map.entry(
                    Column.FULL_ON,
                    List.of(
                            "转正时间",
                            "转正日期",
                            "转为正式党员日期",
                            "转为正式党员时间",
                            "转为正式党员的时间",
                            "转正年月",
                            "转正年月日",
                            "成为正式党员时间",
                            "成为正式党员日期",
                            "转正",
                            "何时转正",
                            "预备党员转正时间",
                            "预备党员转正日期",
                            "转为正式时间")),
            Map.entry(
                    Column.TYPE,
                    List.of(
                            "党员类别", "人员类别", "类别", "党员类型", "类型", "政治面貌", "党员身份", "党员性质", "正式/预备", "正式或预备", "是否正式",
                            "人员类型", "党员类别名称")),
            Map.entry(Column.GROUP, List.of("所在党小组", "党小组", "小组", "所属党小组", "党小组名称", "所在小组", "所属小组")),
            Map.entry(
                    Column.RELATION,
                    List.of("组织关系状态", "党员状态", "组织关系", "组织关系情况", "党籍状态", "状态", "组织关系类别", "党员现状", "组织关系所在", "党籍情况")),
            Map.entry(Column.FLOATING, List.of("是否流动", "是否流动党员", "流动党员", "是否为流动党员")),
            Map.entry(
                    Column.PHONE,
                    List.of(
                            "联系电话", "手机号码", "电话", "手机", "联系方式", "手机号", "电话号码", "移动电话", "本人电话", "联系手机", "本人联系电话",
                            "联系电话号码", "联系号码")),
            Map.entry(Column.REMARK, List.of("备注", "说明", "其他", "备考", "其它")));

    private static final Pattern NOISE = Pattern.compile("[*:：、。.]");
    private static final Map<String, Column> BY_WORD = byWord();

    private HeaderWords() {}

    /** The column that a heading means; inner blanks, line breaks, stars and remarks in brackets do not matter. */
    static Optional<Column> column(String heading) {
        String word = NOISE.matcher(TextForm.word(heading)).replaceAll("");
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private static Map<String, Column> byWord() {
        Map<String, Column> words = new HashMap<>();
        TABLE.forEach((column, list) -> list.forEach(word -> words.put(word, column)));
        return Map.copyOf(words);
    }
}

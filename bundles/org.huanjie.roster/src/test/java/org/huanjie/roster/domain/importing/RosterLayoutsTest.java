// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huanjie.api.office.SheetRow;
import org.huanjie.api.office.SpreadsheetRefused;
import org.junit.jupiter.api.Test;

/** Where a roster stands in its file, and what is no member although it stands among them. */
class RosterLayoutsTest {
    private static final String HEADER = "序号|姓名|性别|民族|出生年月|公民身份号码|学历|入党时间|转正时间|党员类别|所在党小组|组织关系状态|联系电话|备注";
    private static final String ZHANG = "1|张三|男|汉族|1985.07||高中|2010.07|2011.07|正式党员|第一党小组|正常||";
    private static final String LI = "2|李四|女|蒙古族|1990.01||大专|2025.07||预备党员|第一党小组|流动||";

    @Test
    void theHeaderIsFoundBelowTitlesInAnyOrderOfColumns() {
        Verdict verdict = Verdict.of(
                "中共和谐里社区委员会党员花名册",
                "填报单位：和谐里社区党组织　　填报时间：2026年5月22日",
                "单位：人",
                "",
                "人 员 类 别|入党日期|党员姓名（必填）|性　别|出生\n年月|转正日期|文化程度",
                "正式党员|2010-07-01|张三|男|1985-07|2011-07-02|本科");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.figures()).isEqualTo(new ImportFigures(1, 1, 1, 0, 0, 0));
        assertThat(verdict.rows().get(0).place().sheetRow()).isEqualTo(6);
    }

    @Test
    void aHeaderOverTwoRowsOfMergedCellsIsOneHeader() {
        Verdict verdict = Verdict.of(
                "党员花名册",
                "序号|姓名|性别|民族|出生年月|党籍情况|||备注",
                "|||||入党时间|转正时间|党员类别|",
                "1|张三|男|汉族|1985.07|2010.07|2011.07|正式党员|");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.figures().full()).isEqualTo(1);
        assertThat(verdict.rows().get(0).details().membership().fullOn().iso()).isEqualTo("2011-07");
    }

    @Test
    void groupHeadingsOverTheHeaderDoNotHideIt() {
        Verdict verdict = Verdict.of(
                "序号|姓名|基本情况|||党籍情况||", "||性别|民族|出生年月|入党时间|转正时间|类别", "1|张三|男|汉族|1985.07|2010.07|2011.07|正式党员");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.figures().dataRows()).isEqualTo(1);
    }

    @Test
    void severalRosterSheetsAreNumberedThroughAndOtherSheetsArePassedOver() {
        Verdict verdict = Verdict.of(
                "== 填表说明",
                "填表说明：姓名按身份证填写",
                "== 第一支部",
                HEADER,
                ZHANG,
                "== 汇总",
                "支部|人数|",
                "第一支部|#1",
                "== 第二支部",
                "标题",
                HEADER,
                LI);

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.figures()).isEqualTo(new ImportFigures(2, 2, 1, 1, 1, 0));
        assertThat(verdict.rows().get(1).place()).isEqualTo(new RowProblem.Place(2, "第二支部", 3));
    }

    @Test
    void groupHeadingsSumsSignaturesNumberedBlanksAndRepeatedHeadersAreNoMembers() {
        Verdict verdict = Verdict.of(
                HEADER,
                "第一党小组",
                ZHANG,
                "|第二党小组",
                HEADER,
                LI,
                "3|",
                "4||||||||||||||",
                "合计|2|||||||||||||",
                "|小计：2 人||||||",
                "注：1.本表一式两份。",
                "填表人：王五||||审核人：赵六||||2026年5月22日",
                "党组织（盖章）");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.figures().dataRows()).isEqualTo(2);
    }

    @Test
    void aPersonOfWhomOnlyTheNameIsKnownIsStillAPerson() {
        Verdict verdict = Verdict.of(HEADER, ZHANG, "|王五||||||||||||");

        assertThat(verdict.faults()).containsExactly("member-type-missing@2", "joined-missing@2");
    }

    @Test
    void aFileWithoutARosterSaysSo() {
        assertThat(Verdict.of("党费收缴表", "序号|姓名|金额", "1|张三|#10").faults()).containsExactly("no-roster-found@0");
    }

    @Test
    void aRosterWithoutMembersIsAFailureAndNoSuccess() {
        assertThat(Verdict.of(HEADER, "填表人：|||审核人：").faults()).containsExactly("zero-rows@0");
        assertThat(Verdict.of(HEADER).faults()).containsExactly("zero-rows@0");
    }

    @Test
    void aMissingColumnIsNamedOnceForTheFile() {
        Verdict verdict = Verdict.of("姓名|性别|民族|出生年月|转正时间", "张三|男|汉族|1985.07|2011.07");

        assertThat(verdict.problems()).singleElement().satisfies(p -> {
            assertThat(p.fault()).isEqualTo(RowFault.HEADER_MISSING);
            assertThat(p.column()).isEqualTo("入党时间");
            assertThat(p.place().sheetRow()).isEqualTo(1);
        });
    }

    @Test
    void withoutATypeColumnTheDateOfBecomingFullDecides() {
        Verdict verdict = Verdict.of("姓名|性别|出生年月|入党时间|转正时间", "张三|男|1985.07|2010.07|2011.07", "李四|女|1990.01|2025.07|");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.figures()).isEqualTo(new ImportFigures(2, 2, 1, 1, 0, 0));
    }

    @Test
    void aYesInAFloatingColumnMakesAFloatingMember() {
        Verdict verdict =
                Verdict.of("姓名|性别|入党时间|转正时间|党员类别|是否流动党员", "张三|男|2010.07|2011.07|正式党员|是", "李四|女|2010.07|2011.07|正式党员|否");

        assertThat(verdict.figures().floating()).isEqualTo(1);
    }

    @Test
    void aHundredThousandMembersAreReadAndOneMoreIsRefused() {
        RosterReader reader = new RosterReader(Verdict.YEAR, row -> {}, problem -> {});
        reader.accept(Verdict.line(1, "姓名|性别|入党时间|转正时间|党员类别"));
        SheetRow member = Verdict.line(2, "张三|男|2010.07|2011.07|正式党员");
        for (int i = 0; i < 100_000; i++) {
            reader.accept(member);
        }

        assertThat(reader.finish().dataRows()).isEqualTo(100_000);
        assertThatThrownBy(() -> reader.accept(member))
                .isInstanceOfSatisfying(
                        SpreadsheetRefused.class, e -> assertThat(e.code()).isEqualTo("too-many-rows"));
    }
}

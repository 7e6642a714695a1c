// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.office.Cell;
import org.huanjie.roster.domain.member.RosterDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as offices write them: what is read, and what is refused with which code. */
class RosterValuesTest {
    private static final String HEADER = "姓名|性别|民族|出生年月|身份证号|学历|入党时间|转正时间|党员类别|组织关系|电话";

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1985.07        | 1985-07    | month with point
            1985.7         | 1985-07    | without leading zero
            1985-07        | 1985-07    | month with dash
            1985/7         | 1985-07    | month with slash
            1985年7月      | 1985-07    | month in words
            1985 年 7 月   | 1985-07    | blanks inside
            1985年07月份   | 1985-07    | 份 at the end
            198507         | 1985-07    | six digits
            １９８５．０７ | 1985-07    | full-width digits
            一九八五年七月 | 1985-07    | Chinese numerals
            85年7月        | 1985-07    | year with two digits
            85.07          | 1985-07    | year with two digits and point
            21年7月        | 2021-07    | two digits that can be of this century
            1985-07-16     | 1985-07-16 | ISO day
            1985/7/1       | 1985-07-01 | day with slashes
            1985.7.16      | 1985-07-16 | day with points
            1985年7月16日  | 1985-07-16 | day in words
            二〇〇三年十月二十一日 | 2003-10-21 | day in Chinese numerals
            二○○三年十二月十日 | 2003-12-10 | circles for zero
            19850716       | 1985-07-16 | eight digits
            850716         | 1985-07-16 | six digits that are no month of a year
            31244          | 1985-07-16 | serial number as text, as in CSV
            #31244         | 1985-07-16 | serial number
            #31244.5       | 1985-07-16 | serial number with a time of day
            #1985.07       | 1985-07    | month as a number
            #198507        | 1985-07    | month as a whole number
            #19850716      | 1985-07-16 | day as a whole number
            1985-07-16 00:00:00 | 1985-07-16 | with a time of day
            """)
    void everyNotationOfADateIsReadToItsPrecision(String written, String iso, String why) {
        assertThat(date(written, false)).isEqualTo(RosterDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "民国三年",
                "1985",
                "1985年",
                "1985.13",
                "1985-02-30",
                "1985.00",
                "七月",
                "不详",
                "31244天",
                "18850701",
                "#1985",
                "#1985.1",
                "#6999",
                "约1985.07"
            })
    void aDateThatNobodyCanTellIsUnreadable(String written) {
        assertThat(Verdict.of(HEADER, "张三|男|汉族|||高中|" + written + "|2031.07|正式党员|正常|")
                        .faults())
                .containsExactly("date-unreadable@1");
    }

    @Test
    void aTwoDigitYearOfBirthIsNeverThatOfAChild() {
        assertThat(date("21年7月", true)).isEqualTo(RosterDate.month(1921, 7));
        assertThat(date("05年7月", true)).isEqualTo(RosterDate.month(2005, 7));
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            15030319650228007X    | -              | right
            15030319650228007x    | -              | small x
            150303 19650228 007X  | -              | blanks inside
            １５０３０３１９６５０２２８００７Ｘ | - | full width
            '15030319650228007X   | -              | apostrophe of the office
            150303196502280078    | id-check-digit | last digit wrong
            150303650228471       | id-15-digits   | old number
            #150303650228471      | id-15-digits   | old number as a number
            #150303196502284700   | id-lost-digits | stored as a number
            1.50303E+17           | id-lost-digits | scientific notation as text
            1.50303196502285E17   | id-lost-digits | scientific notation with more digits
            150303196502280000    | id-lost-digits | zeros where digits were
            15030319650228007     | id-malformed   | a digit too few
            150303196502280070X   | id-malformed   | a digit too many
            H1234567              | id-malformed   | a passport
            110105194913310021    | id-malformed   | month 13 with a check digit that fits
            =15030319650228007X   | formula-in-key-column | a formula
            无                    | -              | the office says none
            """)
    void identityNumbersAreJudgedByTheirForm(String written, String code, String why) {
        List<String> faults = Verdict.of(HEADER, "张三|男|汉族|1965.02|" + written + "|高中|2010.07|2011.07|正式党员|正常|")
                .faults();

        assertThat(faults).isEqualTo(code == null ? List.of() : List.of(code + "@1"));
    }

    @Test
    void anIdentityNumberIsNeverShownInFull() {
        RowProblem problem = Verdict.of(HEADER, "张三|男|汉族||110105194912310021|高中|2010.07|2011.07|正式党员|正常|")
                .problems()
                .get(0);

        assertThat(problem.value()).isEqualTo("110105********0021");
        assertThat(problem.reason()).contains("110105********0021").doesNotContain("19491231");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            张三, -
            张　三, -
            欧阳娜娜, -
            阿不都热西提·买买提, -
            @SUM(A1), name-bad-characters
            张3, name-bad-characters
            Zhang San, name-bad-characters
            张?, name-bad-characters
            张三（大）, name-bad-characters
            张, name-bad-characters
            ·张三, name-bad-characters
            -, name-missing
            """)
    void namesAreHanCharacters(String written, String code) {
        List<String> faults = Verdict.of(
                        HEADER, (written == null ? "" : written) + "|男|汉族|||高中|2010.07|2011.07|正式党员|正常|")
                .faults();

        String wanted = written == null ? "name-missing" : code;
        assertThat(faults).isEqualTo(wanted == null ? List.of() : List.of(wanted + "@1"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
            张三|男|汉|||本科|2010.07|2011.07|正式|正常|+86 139-1234-5678        ! -                           ! short words and a telephone with dashes
            张三|男|||||2010.07|2011.07|中共党员|流动党员|0473-2051234           ! -                           ! a fixed line
            张三|男|汉族|||高中|2010.07||预备党员|正常|                           ! -                           ! probationary without date
            张三|男|汉族|||高中|2010.07|/|中共预备党员|正常|                      ! -                           ! a slash for nothing
            张三|男|汉族|||高中|1971.07|1971.07|正式党员|正常|                    ! -                           ! no probation from 1969 to 1977
            张三|男|汉族|1985.07||高中|2003.07|2004.07|正式党员|正常|             ! -                           ! the month of the 18th birthday
            张三|男|汉族|1985.07||高中|2003.06|2004.07|正式党员|正常|             ! joined-before-18            ! a month before the 18th birthday
            张三|男|汉族|||高中|2010.07|2010.06|正式党员|正常|                    ! full-before-joined          ! a month before joining
            张三|男|汉族|||高中|2010.07|2010.12|正式党员|正常|                    ! full-too-early              ! five months of probation
            张三|男|汉族|||高中|2010.07||正式党员|正常|                           ! full-date-missing           ! full without date
            张三|男|汉族|||高中|2010.07|2011.07|预备党员|正常|                    ! probationary-with-full-date ! probationary with date
            张三|男|汉族|||高中|2010.07|2011.07|入党申请人|正常|                  ! not-a-member-type           ! an applicant
            张三|男|汉族|||高中|2010.07|2011.07|发展对象|正常|                    ! not-a-member-type           ! a candidate for membership
            张三|男|汉族|||高中|2010.07|2011.07||正常|                            ! member-type-missing         ! no type
            张三|男|汉族|||高中|—|2011.07|正式党员|正常|                          ! joined-missing              ! a dash for the joining date
            张三|男|汉族|||高中|2010.07|2011.07|/|正常|                           ! member-type-missing         ! a slash for the type
            张三|男|汉族|||本科及以上|2010.07|2011.07|正式党员|外出务工|          ! -                           ! longer words
            张三|男|汉族|||高中|2010.07|2011.07|正式党员|组织关系应转未转出|      ! -                           ! a sentence for the relation
            张三|男|汉族|||高中||2011.07|正式党员|正常|                           ! joined-missing              ! no joining date
            张三|不明|汉族|||高中|2010.07|2011.07|正式党员|正常|                  ! sex-unknown                 ! a third word
            张三|男|外星族|||高中|2010.07|2011.07|正式党员|正常|                  ! ethnic-unknown              ! no such group
            张三|男|汉族|||神童班|2010.07|2011.07|正式党员|正常|                  ! education-unknown           ! no such level
            张三|男|汉族|||高中|2010.07|2011.07|正式党员|失联|                    ! relation-state-unknown      ! no such state
            张三|男|汉族|||高中|2010.07|2011.07|正式党员|正常|12345               ! phone-unreadable            ! five digits
            张三|男|汉族|1966.02|15030319650228007X|高中|2010.07|2011.07|正式党员|正常| ! birth-against-id      ! another year
            张三|女|汉族|1965.02|15030319650228007X|高中|2010.07|2011.07|正式党员|正常| ! sex-against-id        ! another sex
            =张三|男|汉族|||高中|2010.07|2011.07|正式党员|正常|                   ! formula-in-key-column       ! a formula for a name
            """)
    void everyRowIsJudgedByItsOwnValues(String row, String code, String why) {
        assertThat(Verdict.of(HEADER, row).faults()).isEqualTo(code == null ? List.of() : List.of(code + "@1"));
    }

    private static RosterDate date(String written, boolean birth) {
        boolean number = written.startsWith("#");
        Cell cell = new Cell(0, number ? written.substring(1) : written, number ? Cell.Kind.NUMBER : Cell.Kind.TEXT);
        return new DateReader(Verdict.YEAR).read(cell, birth).orElse(RosterDate.NONE);
    }
}

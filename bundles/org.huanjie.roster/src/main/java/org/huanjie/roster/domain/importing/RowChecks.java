// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.time.LocalDate;
import java.util.Map;
import org.huanjie.api.office.Cell;
import org.huanjie.roster.domain.importing.Problems.Words;
import org.huanjie.roster.domain.member.IdNumber;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.MemberType;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.Sex;

/** What the values of one row must say together. Months are compared as months: only a certain contradiction is a problem. */
final class RowChecks {
    /** From 1969 to August 1977 the constitution of the Party knew no probation; before that it was counted in several ways. */
    private static final LocalDate PROBATION_AGAIN = LocalDate.of(1978, 1, 1);

    private static final int ADULT = 18;

    private final MemberDetails details;
    private final Problems problems;

    RowChecks(MemberDetails details, Problems problems) {
        this.details = details;
        this.problems = problems;
    }

    void run(Map<Column, Cell> cells, RosterHeader header) {
        birthAndSex();
        if (!cells.containsKey(Column.JOINED_ON) && header.has(Column.JOINED_ON)) {
            problems.add(RowFault.JOINED_MISSING, Column.JOINED_ON, "", joinedMissing());
        }
        age();
        order();
        if (!cells.containsKey(Column.FULL_ON) && header.has(Column.FULL_ON) && type() == MemberType.FULL) {
            problems.add(RowFault.FULL_DATE_MISSING, Column.FULL_ON, "", fullMissing());
        }
        if (type() == MemberType.PROBATIONARY && full().isGiven()) {
            problems.add(RowFault.PROBATIONARY_WITH_FULL_DATE, Column.FULL_ON, full().iso(), probationaryWithDate());
        }
    }

    private void birthAndSex() {
        IdNumber id = details.contact().idNumber();
        RosterDate birth = details.person().birth();
        RosterDate byId = id.birth().map(RosterDate::day).orElse(RosterDate.NONE);
        if (birth.contradicts(byId)) {
            problems.add(RowFault.BIRTH_AGAINST_ID, Column.BIRTH, birth.iso(), birthAgainstId());
        }
        if (details.person().sex() != Sex.UNKNOWN
                && id.isGiven()
                && details.person().sex() != id.sex()) {
            problems.add(
                    RowFault.SEX_AGAINST_ID, Column.SEX, details.person().sex().zh(), sexAgainstId());
        }
    }

    private void age() {
        RosterDate birth = details.person().birth();
        if (birth.isGiven()
                && joined().isGiven()
                && joined().isCertainlyBefore(birth.earliest().plusYears(ADULT))) {
            problems.add(RowFault.JOINED_BEFORE_18, Column.JOINED_ON, joined().iso(), tooYoung());
        }
    }

    private void order() {
        if (!joined().isGiven() || !full().isGiven()) {
            return;
        }
        if (full().isCertainlyBefore(joined().earliest())) {
            problems.add(RowFault.FULL_BEFORE_JOINED, Column.FULL_ON, full().iso(), fullBeforeJoined(joined()));
        } else if (!joined().isCertainlyBefore(PROBATION_AGAIN)
                && full().isCertainlyBefore(joined().earliest().plusYears(1))) {
            problems.add(RowFault.FULL_TOO_EARLY, Column.FULL_ON, full().iso(), fullTooEarly(joined()));
        }
    }

    private RosterDate joined() {
        return details.membership().joinedOn();
    }

    private RosterDate full() {
        return details.membership().fullOn();
    }

    private MemberType type() {
        return details.membership().type();
    }

    private static Words joinedMissing() {
        return new Words("每名党员都须有入党时间", "请补填入党时间", "every member has a joining date", "Enter the joining date");
    }

    private static Words fullMissing() {
        return new Words(
                "正式党员须有转正时间，党龄从转正之日算起（党章第七条）",
                "请补填转正时间，或者核对后确认",
                "a full member has a date of becoming one, from which the years in the Party count (党章 7)",
                "Enter the date, or compare with the file and confirm");
    }

    private static Words probationaryWithDate() {
        return new Words(
                "预备党员尚未转正，不应有转正时间",
                "请更正党员类别或者删去转正时间，或者核对后确认",
                "a probationary member has not become a full one yet",
                "Correct the kind or the date, or compare with the file and confirm");
    }

    private static Words birthAgainstId() {
        return new Words(
                "与公民身份号码中的出生日期不一致",
                "请核对档案后更正，或者确认",
                "it differs from the date of birth in the identity number",
                "Compare with the file and correct or confirm it");
    }

    private static Words sexAgainstId() {
        return new Words(
                "与公民身份号码第 17 位不一致",
                "请核对后更正，或者确认",
                "it differs from the 17th digit of the identity number",
                "Compare with the file and correct or confirm it");
    }

    private static Words tooYoung() {
        return new Words(
                "年满十八岁才能申请入党（党章第一条）",
                "请核对出生年月和入党时间后更正，或者确认",
                "nobody joins before the 18th birthday (党章 1)",
                "Compare both dates with the file and correct or confirm them");
    }

    private static Words fullBeforeJoined(RosterDate joined) {
        return new Words(
                "转正时间不能早于入党时间 " + joined,
                "请核对档案后更正",
                "nobody becomes a full member before joining (" + joined + ")",
                "Compare with the file and correct it");
    }

    private static Words fullTooEarly(RosterDate joined) {
        return new Words(
                "预备期为一年（党章第七条），入党时间为 " + joined,
                "请核对档案后更正，或者确认",
                "probation lasts one year (党章 7), joining date " + joined,
                "Compare with the file and correct or confirm it");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.AttendanceRow;
import org.huanjie.election.domain.sheet.Presence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nobody excluded,                          10, 0, 0, true,  10, 8",
        "two excluded and absent,                  10, 2, 0, true,   8, 8",
        "not adopted: they stay in the base,       10, 2, 0, false, 10, 8",
        "one of them attends: counts in both,      10, 2, 1, true,   9, 9",
        "attends though nothing was adopted,       10, 2, 1, false, 10, 9",
    })
    void expectedAndPresentFollowFromSheetAndVote(
            String why, int entitled, int excluded, int excludedAttending, boolean adopted, int expected, int present) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (int n = 0; n < entitled; n++) {
            boolean out = n < excluded;
            boolean there = out ? n < excludedAttending : n >= entitled - 8;
            rows.add(new AttendanceRow("m" + n, "党员" + n, out, there ? Presence.PRESENT : Presence.ABSENT));
        }

        Headcount heads = Headcount.of(new Attendance(true, rows), adopted);

        assertThat(heads.expected()).as(why).isEqualTo(expected);
        assertThat(heads.present()).as(why).isEqualTo(present);
        assertThat(heads.whyExpected().zh()).contains(String.valueOf(expected));
    }
}

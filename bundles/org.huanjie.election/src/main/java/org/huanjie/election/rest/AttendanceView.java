// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;

/**
 * The attendance sheet, in the order of member ids.
 *
 * @param taken false while it is only prepared
 */
public record AttendanceView(int version, boolean taken, List<Row> rows) {
    /** One entitled member. */
    public record Row(String memberId, String name, boolean excluded, String presence) {}

    static AttendanceView of(Filed<Attendance> filed) {
        List<Row> rows = filed.sheet().rows().stream()
                .map(r ->
                        new Row(r.member(), r.name(), r.excluded(), r.presence().name()))
                .toList();
        return new AttendanceView(filed.version(), filed.sheet().taken(), rows);
    }
}

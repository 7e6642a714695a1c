// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.roster.Voter;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/**
 * The attendance sheet (签到册): a row for every entitled member, made when the meeting is opened and saved whole. It says yes or no and
 * nothing else: no time, no order of arrival, no device; rows stand in the order of member ids.
 *
 * @param taken false while it is only prepared
 */
public record Attendance(boolean taken, List<AttendanceRow> rows) implements Sheet {
    public Attendance {
        rows = rows.stream().sorted(Comparator.comparing(AttendanceRow::member)).toList();
    }

    /** The prepared sheet: a row for each entitled member of the frozen roster, nobody marked yet. */
    public static Attendance prepared(List<Voter> frozen) {
        return new Attendance(
                false,
                frozen.stream()
                        .filter(v -> v.full() && v.mayElect())
                        .map(v -> new AttendanceRow(v.id().value(), v.name(), v.exclusionApproved(), Presence.ABSENT))
                        .toList());
    }

    /** The whole sheet at once; who is in neither list is absent. @throws Refused not-entitled or attendance-twice */
    public Attendance taken(Set<String> present, Set<String> leave) {
        for (String member : leave) {
            Check.that(
                    !present.contains(member),
                    ElectionProblem.ATTENDANCE_TWICE,
                    "条例第二十条",
                    "leave",
                    "“" + label(member) + "”既登记到会又登记请假。请更正。",
                    "'" + member + "' is marked present and on leave. Correct it.");
        }
        Stream.concat(present.stream(), leave.stream())
                .forEach(member -> Check.that(
                        row(member).isPresent(),
                        ElectionProblem.NOT_ENTITLED,
                        "条例第五条",
                        "present",
                        "“" + member + "”不在本次大会有选举权的党员名册内，不能计入到会人数。请核对名册。",
                        "'" + member + "' is not on the roster of those entitled at this meeting. Check the roster."));
        return new Attendance(
                true,
                rows.stream()
                        .map(r -> r.marked(mark(r.member(), present, leave)))
                        .toList());
    }

    /** How many are marked so. */
    public int count(Presence mark) {
        return (int) rows.stream().filter(r -> r.presence() == mark).count();
    }

    /** Members whose exclusion the street approved. */
    public List<AttendanceRow> excluded() {
        return rows.stream().filter(AttendanceRow::excluded).toList();
    }

    /** True if this member is entitled and present. */
    public boolean attends(String member) {
        return row(member).filter(r -> r.presence() == Presence.PRESENT).isPresent();
    }

    private Optional<AttendanceRow> row(String member) {
        return rows.stream().filter(r -> r.member().equals(member)).findFirst();
    }

    private String label(String member) {
        return row(member).map(AttendanceRow::name).orElse(member);
    }

    private static Presence mark(String member, Set<String> present, Set<String> leave) {
        return present.contains(member) ? Presence.PRESENT : leave.contains(member) ? Presence.LEAVE : Presence.ABSENT;
    }
}

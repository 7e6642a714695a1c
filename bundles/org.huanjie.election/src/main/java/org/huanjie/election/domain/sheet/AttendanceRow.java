// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/**
 * One entitled member on the attendance sheet.
 *
 * @param excluded the street allows not to count the member in 应到会
 */
public record AttendanceRow(String member, String name, boolean excluded, Presence presence) {
    AttendanceRow marked(Presence mark) {
        return new AttendanceRow(member, name, excluded, mark);
    }
}

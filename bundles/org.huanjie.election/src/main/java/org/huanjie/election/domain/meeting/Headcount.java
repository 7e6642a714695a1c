// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.meeting;

import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.Presence;

/**
 * S11、S42; 条例第十九条: who counts at a meeting (应到会、实到会), derived from the attendance sheet and the vote on exclusions.
 *
 * <p>A member on the adopted list who attends all the same counts in both numbers: the right is not lost (exclusion.attendee
 * COUNT_BOTH, docs/adr/0025).
 *
 * @param entitled        members entitled to elect
 * @param excludedAdopted members not counted, by an adopted vote, who do not attend
 * @param attending       members on the adopted list who attend and count
 * @param expected        entitled less excludedAdopted
 * @param present         entitled members present
 */
public record Headcount(
        int entitled, int excludedAdopted, int attending, int expected, int present, int leave, int absent) {
    /** Of this attendance; {@code adopted} if the meeting adopted the exclusions the street approved. */
    public static Headcount of(Attendance sheet, boolean adopted) {
        int entitled = sheet.rows().size();
        int attending = (int) sheet.excluded().stream()
                .filter(r -> r.presence() == Presence.PRESENT)
                .count();
        int out = adopted ? sheet.excluded().size() - attending : 0;
        return new Headcount(
                entitled,
                out,
                adopted ? attending : 0,
                entitled - out,
                sheet.count(Presence.PRESENT),
                sheet.count(Presence.LEAVE),
                sheet.count(Presence.ABSENT));
    }

    /** Why so many are expected. */
    public Reason whyExpected() {
        String back = attending == 0 ? "" : "（名单上另有 " + attending + " 名到会，应到、实到各计入）";
        String backEn = attending == 0 ? "" : "; " + attending + " of the list attend and count in both";
        return new Reason(
                "有选举权 " + entitled + " 人，减去大会通过不计入且未到会的 " + excludedAdopted + " 人，应到会 " + expected + " 人" + back + "。",
                entitled + " entitled less " + excludedAdopted + " excluded by the meeting and absent is " + expected
                        + " expected" + backEn + ".",
                "S11; 条例第十九条");
    }

    /** Why so many are present. */
    public Reason whyPresent() {
        return new Reason(
                "有选举权的党员到会 " + present + " 人，请假 " + leave + " 人，缺席 " + absent + " 人。",
                present + " entitled members present, " + leave + " on leave, " + absent + " absent.",
                "S42");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import java.util.List;

/**
 * Whether a stream of the trail is whole.
 *
 * @param whole  true if every number, link and digest fits
 * @param number number of the first event that does not; 0 if whole
 * @param zh     what is wrong, in Chinese; empty if whole
 * @param en     the same in English
 */
public record ChainCheck(boolean whole, int number, String zh, String en) {
    private static final ChainCheck WHOLE = new ChainCheck(true, 0, "", "");

    /** Checks the events of one stream, in the order of their numbers. */
    public static ChainCheck of(List<StoredEvent> events) {
        String previous = AuditEvent.NONE;
        int expected = 1;
        for (StoredEvent stored : events) {
            AuditEvent event = stored.event();
            if (event.number() != expected) {
                return broken(expected, "第 " + expected + " 条缺失", "event " + expected + " is missing");
            }
            if (!event.digest().equals(stored.digest())) {
                return broken(expected, "第 " + expected + " 条内容与摘要不符，已被改动", "event " + expected + " was changed");
            }
            if (!event.previous().equals(previous)) {
                return broken(
                        expected,
                        "第 " + expected + " 条与前一条不衔接",
                        "event " + expected + " does not follow the one before");
            }
            previous = stored.digest();
            expected++;
        }
        return WHOLE;
    }

    private static ChainCheck broken(int number, String zh, String en) {
        return new ChainCheck(false, number, zh, en);
    }
}

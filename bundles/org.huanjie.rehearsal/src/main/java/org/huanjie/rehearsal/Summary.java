// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * What came of a rehearsal.
 *
 * @param ends     how each community's case ended, in the order of the street file; empty text while it runs
 * @param astray   what went astray, by community; empty in a good run
 * @param faults   violations that were not refused as planned
 * @param refused  violations refused as planned
 * @param planned  violations planned
 * @param requests requests sent
 */
public record Summary(
        Map<String, String> ends,
        Map<String, String> astray,
        List<String> faults,
        int refused,
        int planned,
        int requests,
        long seconds) {
    /** Communities archived. */
    public long archived() {
        return ends.values().stream().filter("ARCHIVED"::equals).count();
    }

    /** True if every community is archived and every violation was refused as planned. */
    public boolean good() {
        return archived() == ends.size() && astray.isEmpty() && faults.isEmpty() && refused == planned;
    }

    /** The closing line. */
    public String lastLine() {
        return "archived " + archived() + " of " + ends.size() + ", refused as planned " + refused + " of " + planned
                + ", seconds " + seconds;
    }

    /** A table for people, and the closing line. */
    public String table() {
        StringBuilder text = new StringBuilder("演练结果 / Rehearsal\n");
        ends.forEach((community, end) -> text.append("  ")
                .append(community)
                .append('\t')
                .append("ARCHIVED".equals(end) ? "✓ 已归档 / archived" : end.isEmpty() ? "● 未办结 / running" : "■ " + end)
                .append('\n'));
        astray.forEach((community, why) ->
                text.append("  ✕ ").append(community).append("：").append(why).append('\n'));
        faults.forEach(fault -> text.append("  ✕ ").append(fault).append('\n'));
        text.append("  请求数 / requests ").append(requests).append('\n');
        return text.append(lastLine()).toString();
    }
}

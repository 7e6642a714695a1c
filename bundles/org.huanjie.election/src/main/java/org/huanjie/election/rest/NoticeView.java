// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.NoticeEntry;
import org.huanjie.election.domain.sheet.PublicNotice;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it hangs.
 *
 * @param takenDownOn absent while it is up
 */
public record NoticeView(
        String key,
        int version,
        String postedOn,
        int days,
        String firstDay,
        String lastDay,
        String resultsFrom,
        List<String> places,
        String hash,
        boolean complete,
        @Nullable String takenDownOn,
        List<EntryView> entries) {
    /** What it says of one person. */
    public record EntryView(
            String candidate,
            String name,
            String sex,
            String ethnic,
            String birthYm,
            String education,
            String joinedYm,
            String presentPost,
            String proposedPost) {
        static EntryView of(NoticeEntry e) {
            return new EntryView(
                    e.candidate().value(),
                    e.name(),
                    e.sex(),
                    e.ethnic(),
                    e.birthYm(),
                    e.education(),
                    e.joinedYm(),
                    e.presentPost(),
                    e.proposedPost());
        }
    }

    static NoticeView of(Filed<PublicNotice> filed) {
        PublicNotice n = filed.sheet();
        return new NoticeView(
                filed.key(),
                filed.version(),
                n.postedOn().toString(),
                n.days(),
                n.firstDay().toString(),
                n.lastDay().toString(),
                n.lastDay().plusDays(1).toString(),
                n.places(),
                n.hash(),
                n.complete(),
                n.end().map(t -> t.on().toString()).orElse(null),
                n.entries().stream().map(EntryView::of).toList());
    }
}

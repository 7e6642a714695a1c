// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huanjie.election.domain.CandidateId;

/**
 * A public notice of candidates (公示).
 *
 * @param firstDay first counted day, the day after posting
 * @param lastDay  last counted day
 * @param hash     SHA-256 of the content as posted
 * @param takenDown empty while it is up, otherwise one entry
 */
public record PublicNotice(
        LocalDate postedOn,
        int days,
        LocalDate firstDay,
        LocalDate lastDay,
        List<String> places,
        List<NoticeEntry> entries,
        String hash,
        List<TakeDown> takenDown)
        implements Sheet {
    public PublicNotice {
        places = List.copyOf(places);
        entries = List.copyOf(entries);
        takenDown = List.copyOf(takenDown);
    }

    /** A notice put up on this day for so many days. */
    public static PublicNotice posted(LocalDate on, int days, List<String> places, List<NoticeEntry> entries) {
        return new PublicNotice(
                on, days, on.plusDays(1), on.plusDays(days), places, entries, Digest.of(entries), List.of());
    }

    /** The same notice, taken down. */
    public PublicNotice takenDown(TakeDown how) {
        return new PublicNotice(postedOn, days, firstDay, lastDay, places, entries, hash, List.of(how));
    }

    /** How it was taken down; empty while it is up. */
    public Optional<TakeDown> end() {
        return takenDown.stream().findFirst();
    }

    /** True if the content is what was posted, by its digest and by the word of who took it down. */
    public boolean unchanged() {
        return hash.equals(Digest.of(entries)) && takenDown.stream().allMatch(TakeDown::unchanged);
    }

    /** True if it was up in full, taken down after its last day, with unchanged content. */
    public boolean complete() {
        return unchanged() && takenDown.stream().anyMatch(t -> t.on().isAfter(lastDay));
    }

    /** True if it names the candidate. */
    public boolean names(CandidateId candidate) {
        return entries.stream().anyMatch(e -> e.candidate().equals(candidate));
    }

    /** Whole days it has been up on the morning of {@code today}, at most the announced number. */
    public int fullDays(LocalDate today) {
        LocalDate until =
                end().map(TakeDown::on).filter(on -> on.isBefore(today)).orElse(today);
        return (int) Math.max(0, Math.min(days, ChronoUnit.DAYS.between(firstDay, until)));
    }
}

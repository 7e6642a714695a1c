// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huanjie.election.domain.CandidateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNoticeTest {
    private static final NoticeEntry ENTRY =
            new NoticeEntry(new CandidateId("c1"), "王强", "男", "汉族", "1979-03", "大学", "2004-06", "干部", "委员");
    private static final PublicNotice UP =
            PublicNotice.posted(LocalDate.of(2026, 6, 26), 5, List.of("栏"), List.of(ENTRY));

    @ParameterizedTest(name = "on the morning of {0}: {1} whole days")
    @CsvSource({"2026-06-26, 0", "2026-06-27, 0", "2026-06-30, 3", "2026-07-01, 4", "2026-07-02, 5", "2026-07-09, 5"})
    void daysAreCountedFromTheDayAfterPosting(LocalDate today, int days) {
        assertThat(UP.fullDays(today)).isEqualTo(days);
    }

    @Test
    void anEarlyTakeDownStopsTheCount() {
        PublicNotice early = UP.takenDown(new TakeDown(LocalDate.of(2026, 6, 29), true, ""));

        assertThat(early.fullDays(LocalDate.of(2026, 7, 9))).isEqualTo(2);
        assertThat(early.complete()).isFalse();
    }

    @Test
    void contentThatWasChangedMakesTheNoticeVoid() {
        PublicNotice changed = UP.takenDown(new TakeDown(LocalDate.of(2026, 7, 2), false, "名单被涂改"));
        PublicNotice other = new PublicNotice(
                UP.postedOn(), 5, UP.firstDay(), UP.lastDay(), UP.places(), List.of(), UP.hash(), List.of());

        assertThat(changed.complete()).isFalse();
        assertThat(other.unchanged()).isFalse();
    }

    @Test
    void aNoticeHoldsTheWhitelistAndNothingElse() {
        assertThat(Arrays.stream(NoticeEntry.class.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName))
                .containsExactly(
                        "candidate",
                        "name",
                        "sex",
                        "ethnic",
                        "birthYm",
                        "education",
                        "joinedYm",
                        "presentPost",
                        "proposedPost");
    }
}

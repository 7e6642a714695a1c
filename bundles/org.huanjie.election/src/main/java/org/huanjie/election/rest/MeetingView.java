// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.app.meeting.ReadMeeting;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.Scrutineers;
import org.jspecify.annotations.Nullable;

/** The meeting with every derived number; a part is absent while its record is missing. */
public record MeetingView(
        String key,
        @Nullable Opening opening,
        @Nullable Numbers numbers,
        @Nullable VerdictView exclusions,
        @Nullable VerdictView quorum,
        @Nullable VerdictView method,
        @Nullable Team officials,
        List<String> formal,
        List<String> prospective) {
    /** How it was opened. */
    public record Opening(
            String chair,
            String capacity,
            String recorder,
            String place,
            String openedOn,
            int fullMembers,
            int notEntitled) {
        static Opening of(MeetingOpening o) {
            return new Opening(
                    o.chair().label(),
                    o.capacity().name(),
                    o.recorder(),
                    o.place(),
                    o.openedOn().toString(),
                    o.fullMembers(),
                    o.notEntitled());
        }
    }

    /**
     * Who counts.
     *
     * @param attendingExcluded excluded members who attend and count in both numbers
     */
    public record Numbers(
            int entitled,
            int excludedAdopted,
            int attendingExcluded,
            int expected,
            int present,
            int leave,
            int absent,
            List<ReasonView> reasons) {
        static Numbers of(Headcount h) {
            return new Numbers(
                    h.entitled(),
                    h.excludedAdopted(),
                    h.attending(),
                    h.expected(),
                    h.present(),
                    h.leave(),
                    h.absent(),
                    ReasonView.of(List.of(h.whyExpected(), h.whyPresent())));
        }
    }

    /** Scrutineers and tellers. */
    public record Team(String chief, List<String> scrutineers, List<String> tellers, boolean tellersAreStaff) {
        static Team of(Scrutineers s) {
            return new Team(s.chief().label(), labels(s.scrutineers()), labels(s.tellers()), s.tellersAreStaff());
        }

        private static List<String> labels(List<Named> people) {
            return people.stream().map(Named::label).toList();
        }
    }

    static MeetingView of(ReadMeeting.Reading r) {
        return new MeetingView(
                r.key(),
                r.opening().stream().map(Opening::of).findFirst().orElse(null),
                r.headcount().stream().map(Numbers::of).findFirst().orElse(null),
                VerdictView.first(r.exclusions()),
                VerdictView.first(r.quorum()),
                VerdictView.first(r.method()),
                r.officials().stream().map(Team::of).findFirst().orElse(null),
                r.formal(),
                r.prospective());
    }
}

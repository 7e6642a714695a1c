// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.trial.Trials;

/** The whole way of one community, from the roster to the archive. */
public final class CommunityScript {
    private final RosterScript roster;
    private final OverlayScript overlay;
    private final PreparationScript preparation;
    private final NominationScript nomination;
    private final ReviewScript review;
    private final MeetingScript meeting;
    private final FollowUpScript followUp;

    public CommunityScript(Days days, Trials trials) {
        roster = new RosterScript(days, trials);
        overlay = new OverlayScript(days, trials);
        preparation = new PreparationScript(days, trials);
        nomination = new NominationScript(days, trials);
        review = new ReviewScript(days, trials);
        meeting = new MeetingScript(days, trials);
        followUp = new FollowUpScript(days, trials);
    }

    /** Writes the community's acts into the diary. */
    public void write(Diary diary, Community c) {
        preparation.write(diary, c);
        overlay.write(diary, c);
        roster.write(diary, c);
        nomination.write(diary, c);
        review.write(diary, c);
        meeting.write(diary, c);
        followUp.write(diary, c);
    }
}

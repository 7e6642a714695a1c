// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.meeting.MeetingState;

/** Names that must be those of this meeting's officials. */
public final class Officials {
    private Officials() {}

    /** @throws Refused not-an-official unless a scrutineer of this meeting has the name */
    public static void scrutineer(MeetingState meeting, String name, String field) {
        check(meeting.officials().filter(o -> o.scrutineer(name)).isPresent(), "监票人", "scrutineer", name, field);
    }

    /** @throws Refused not-an-official unless a teller of this meeting has the name */
    public static void teller(MeetingState meeting, String name, String field) {
        check(meeting.officials().filter(o -> o.teller(name)).isPresent(), "计票人", "teller", name, field);
    }

    private static void check(boolean official, String zh, String en, String name, String field) {
        Check.that(
                official,
                ElectionProblem.NOT_AN_OFFICIAL,
                "条例第二十二条",
                field,
                "“" + name + "”不是本次大会通过的" + zh + "。请填写名单内的" + zh + "。",
                "'" + name + "' is no " + en + " of this meeting. Name one of the list.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.correction;

import java.time.LocalDate;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.RosterDate;

/** A member's request to correct one value of the own record (更正申请): asked, then accepted or refused with a reason. */
public record Correction(String id, Subject subject, Wish wish, Answer answer, State state, int version) {
    /** Whose record, asked by which sign-in. */
    public record Subject(DistrictId district, OrgId organisation, MemberId member, String name, String askedBy) {}

    /** What should stand there, and why. */
    public record Wish(Column column, String value, String reason, LocalDate on) {}

    /** The clerk's answer. */
    public record Answer(String reason, RosterDate on, String by) {
        /** Not answered yet. */
        public static final Answer NONE = new Answer("", RosterDate.NONE, "");
    }

    /** How far it has come. */
    public enum State {
        ASKED,
        ACCEPTED,
        REFUSED
    }

    /** A new request. */
    public static Correction asked(String id, Subject subject, Wish wish) {
        return new Correction(id, subject, wish, Answer.NONE, State.ASKED, 0);
    }

    /** Answered. @throws Refused wrong-state if it was answered before */
    public Correction answered(boolean accepted, Answer given) {
        if (state != State.ASKED) {
            throw Refused.field(
                    CommonProblem.WRONG_STATE,
                    "correction",
                    "这份更正申请已经答复，不能再次答复。如仍有出入，请党员另行申请。",
                    "This request was answered before. The member may ask again.");
        }
        return new Correction(id, subject, wish, given, accepted ? State.ACCEPTED : State.REFUSED, version);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.exclusion;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinion;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinions;

/** One member whom the community asks not to count in 应到会 (不计入应到会): a chain of acts, none of which can be skipped. */
public record Exclusion(
        String id,
        Subject subject,
        Ground ground,
        Consultation consultation,
        Request request,
        Ruling ruling,
        ExclusionState state,
        int version) {
    /**
     * Whom it is about.
     *
     * @param key roster counter of the case, e.g. {@code roster=1}
     */
    public record Subject(DistrictId district, OrgId organisation, CaseId election, String key, Who member) {}

    /** The member. */
    public record Who(MemberId id, String name) {}

    /**
     * Which of the listed grounds (S12).
     *
     * @param since beginning, for grounds of half a year; otherwise not given
     */
    public record Ground(String code, RosterDate since, String note) {}

    /**
     * What member and family said.
     *
     * @param evidence reference of the evidence, which itself stays with the community
     */
    public record Consultation(
            Opinions opinions, String familyName, String familyRelation, String evidence, RosterDate on) {
        /** Nobody asked yet. */
        public static final Consultation NONE =
                new Consultation(new Opinions(Opinion.NOT_ASKED, Opinion.NOT_ASKED, ""), "", "", "", RosterDate.NONE);
    }

    /**
     * The request to the street (请示).
     *
     * @param by identifier of the person who asked
     */
    public record Request(String number, RosterDate on, RosterDate meetingOn, String by) {
        /** Not asked yet. */
        public static final Request NONE = new Request("", RosterDate.NONE, RosterDate.NONE, "");
    }

    /**
     * The street's decision (批复).
     *
     * @param by identifier of the person who decided
     */
    public record Ruling(String reason, String replyNumber, RosterDate on, String by) {
        /** Not decided yet. */
        public static final Ruling NONE = new Ruling("", "", RosterDate.NONE, "");
    }

    /** A ground newly recorded. */
    public static Exclusion recorded(String id, Subject subject, Ground ground) {
        return new Exclusion(
                id, subject, ground, Consultation.NONE, Request.NONE, Ruling.NONE, ExclusionState.RECORDED, 0);
    }

    /** Opinions recorded, or recorded anew before the request. */
    public Exclusion consulted(Consultation heard) {
        require(state == ExclusionState.RECORDED || state == ExclusionState.CONSULTED, "征求意见", "recording opinions");
        return new Exclusion(id, subject, ground, heard, request, ruling, ExclusionState.CONSULTED, version);
    }

    /** Sent to the street. */
    public Exclusion requested(Request made) {
        require(state == ExclusionState.CONSULTED, "请示", "a request");
        return new Exclusion(id, subject, ground, consultation, made, ruling, ExclusionState.REQUESTED, version);
    }

    /** Decided by the street. */
    public Exclusion ruled(boolean approved, Ruling made) {
        require(state == ExclusionState.REQUESTED, "批复", "a decision");
        ExclusionState next = approved ? ExclusionState.APPROVED : ExclusionState.REFUSED;
        return new Exclusion(id, subject, ground, consultation, request, made, next, version);
    }

    /** Taken off by the community before the street has decided. */
    public Exclusion withdrawn(String reason) {
        require(!state.isDecided() && state != ExclusionState.WITHDRAWN, "撤回", "a withdrawal");
        Ground noted = new Ground(ground.code(), ground.since(), reason);
        return new Exclusion(id, subject, noted, consultation, request, ruling, ExclusionState.WITHDRAWN, version);
    }

    private void require(boolean possible, String actZh, String actEn) {
        if (!possible) {
            throw Refused.byClause(
                    CommonProblem.WRONG_STATE,
                    "S11",
                    "exclusion",
                    subject.member().name() + "的不计入事项现为“" + state.zh() + "”，不能" + actZh + "。请按登记情形、征求意见、请示、批复的次序办理。",
                    "The exclusion of " + subject.member().name() + " is " + state + "; " + actEn
                            + " is not possible now. The order is ground, opinions, request, decision.");
        }
    }

    /** True if it counts in its roster counter at all. */
    public boolean stands() {
        return state != ExclusionState.WITHDRAWN;
    }
}

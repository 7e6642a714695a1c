// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import org.huanjie.api.web.Body;
import org.huanjie.roster.app.exclusion.RecordGround;
import org.huanjie.roster.domain.exclusion.Exclusion.Consultation;
import org.huanjie.roster.domain.exclusion.Exclusion.Ground;
import org.huanjie.roster.domain.exclusion.Exclusion.Request;
import org.huanjie.roster.domain.exclusion.Exclusion.Ruling;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinion;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinions;
import org.jspecify.annotations.Nullable;

/** Requests about exclusions as they come in. */
public final class ExclusionBodies {
    private ExclusionBodies() {}

    /** A person by {@code memberId} or by {@code name}. */
    public record PersonBody(
            @Nullable String memberId, @Nullable String name) {}

    /** A ground. */
    public record GroundBody(
            @Nullable PersonBody person,
            @Nullable String ground,
            @Nullable String since,
            @Nullable String note) {
        RecordGround.Person who() {
            PersonBody named = person;
            if (named == null || (named.memberId() == null) == (named.name() == null)) {
                throw Body.bad("person", "须填写 memberId 或 name 其中一个", "needs either memberId or name");
            }
            return new RecordGround.Person(
                    Body.optionalText("person.memberId", named.memberId(), 36),
                    Body.optionalText("person.name", named.name(), 60));
        }

        Ground checked() {
            return new Ground(
                    Body.text("ground", ground, 40),
                    Refs.optionalDay("since", since),
                    Body.optionalText("note", note, 500));
        }
    }

    /** Opinions with evidence. */
    public record OpinionsBody(
            @Nullable String memberOpinion,
            @Nullable String cannotExpressNote,
            @Nullable String familyName,
            @Nullable String familyRelation,
            @Nullable String familyOpinion,
            @Nullable String evidence,
            @Nullable String consultedOn) {
        Consultation checked() {
            Opinions opinions = new Opinions(
                    opinion("memberOpinion", memberOpinion),
                    opinion("familyOpinion", familyOpinion),
                    Body.optionalText("cannotExpressNote", cannotExpressNote, 500));
            return new Consultation(
                    opinions,
                    Body.optionalText("familyName", familyName, 60),
                    Body.optionalText("familyRelation", familyRelation, 30),
                    Body.optionalText("evidence", evidence, 500),
                    Refs.day("consultedOn", consultedOn));
        }

        private static Opinion opinion(String field, @Nullable String value) {
            return value == null || value.isBlank() ? Opinion.NOT_ASKED : Body.code(field, value, Opinion.class);
        }
    }

    /** A request to the street. */
    public record RequestBody(
            @Nullable String number,
            @Nullable String on,
            @Nullable String meetingOn) {
        Request checked(String by) {
            return new Request(
                    Body.text("number", number, 100), Refs.day("on", on), Refs.optionalDay("meetingOn", meetingOn), by);
        }
    }

    /** What the street can decide. */
    enum Verdict {
        APPROVED,
        REFUSED
    }

    /** A decision of the street. */
    public record DecisionBody(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String replyNumber,
            @Nullable String on) {
        boolean approved() {
            return Body.code("decision", decision, Verdict.class) == Verdict.APPROVED;
        }

        Ruling checked(String by) {
            String why = approved() ? Body.optionalText("reason", reason, 200) : Refs.reason(reason);
            return new Ruling(why, Body.text("replyNumber", replyNumber, 100), Refs.day("on", on), by);
        }
    }

    /** Why a person is taken off. */
    public record WithdrawalBody(@Nullable String reason) {}
}

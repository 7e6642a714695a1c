// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.huanjie.api.web.Body;
import org.huanjie.election.app.ballot.EnterCount;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.sheet.InvalidReasons;
import org.huanjie.election.domain.sheet.Marks;
import org.jspecify.annotations.Nullable;

/** A teller's whole count sheet as it comes in. */
public record CountBody(
        @Nullable List<SheetBody> sheets, @Nullable String correction) {
    /**
     * One paper sheet.
     *
     * @param invalidReasons may be left out where no ballot is invalid
     */
    public record SheetBody(
            @Nullable Integer valid,
            @Nullable Integer invalid,
            @Nullable ReasonsBody invalidReasons,
            @Nullable List<MarksBody> marks,
            @Nullable List<WriteInBody> writeIns) {
        EnterCount.Paper checked() {
            List<EnterCount.Other> others = writeIns == null
                    ? List.of()
                    : Body.list("writeIns", writeIns, 200).stream()
                            .map(WriteInBody::checked)
                            .toList();
            return new EnterCount.Paper(
                    VoteBody.count("valid", valid),
                    VoteBody.count("invalid", invalid),
                    invalidReasons == null ? InvalidReasons.NONE : invalidReasons.checked(),
                    Body.list("marks", marks, 60).stream()
                            .map(MarksBody::checked)
                            .toList(),
                    others);
        }
    }

    /** Why ballots are invalid. */
    public record ReasonsBody(
            @JsonProperty("TOO_MANY") @Nullable Integer tooMany,
            @JsonProperty("ILLEGIBLE_WHOLE") @Nullable Integer illegible,
            @JsonProperty("MARKED") @Nullable Integer marked,
            @JsonProperty("OTHER") @Nullable Integer other) {
        InvalidReasons checked() {
            return new InvalidReasons(
                    orNone("TOO_MANY", tooMany),
                    orNone("ILLEGIBLE_WHOLE", illegible),
                    orNone("MARKED", marked),
                    orNone("OTHER", other));
        }

        private static int orNone(String field, @Nullable Integer value) {
            return value == null ? 0 : VoteBody.count(field, value);
        }
    }

    /** Marks for a candidate. */
    public record MarksBody(
            @Nullable String candidate,
            @Nullable Integer favour,
            @Nullable Integer against,
            @Nullable Integer abstain) {
        Marks checked() {
            return new Marks(
                    Refs.candidate("candidate", candidate),
                    VoteBody.count("favour", favour),
                    VoteBody.count("against", against),
                    VoteBody.count("abstain", abstain));
        }
    }

    /**
     * Votes written in.
     *
     * @param office MEMBER if left out
     */
    public record WriteInBody(
            @Nullable PersonBody person,
            @Nullable String office,
            @Nullable Integer favour) {
        EnterCount.Other checked() {
            Office what = office == null ? Office.MEMBER : Body.code("writeIns.office", office, Office.class);
            return new EnterCount.Other(
                    PersonBody.ref("writeIns.person", person), what, VoteBody.count("favour", favour));
        }
    }

    List<EnterCount.Paper> checked() {
        return Body.list("sheets", sheets, 200).stream().map(SheetBody::checked).toList();
    }
}

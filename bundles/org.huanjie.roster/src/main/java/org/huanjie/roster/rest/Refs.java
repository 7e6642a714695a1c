// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.web.Body;
import org.huanjie.roster.domain.member.DocumentRef;
import org.huanjie.roster.domain.member.RosterDate;
import org.jspecify.annotations.Nullable;

/** Identifiers and dates out of addresses and bodies; what cannot be an identifier does not exist. */
final class Refs {
    private static final int ID_LENGTH = 36;

    private Refs() {}

    static OrgId org(String text) {
        return new OrgId(id("organisation", text));
    }

    static CaseId caseId(String text) {
        return new CaseId(id("case", text));
    }

    static MemberId member(String text) {
        return new MemberId(id("member", text));
    }

    private static String id(String field, String text) {
        if (text.isBlank() || text.length() > ID_LENGTH) {
            throw Refused.notFound(field, text);
        }
        return text;
    }

    /** A day that must be given. */
    static RosterDate day(String field, @Nullable String text) {
        return RosterDate.day(Body.date(field, text));
    }

    /** A day that may be absent. */
    static RosterDate optionalDay(String field, @Nullable String text) {
        return text == null || text.isBlank() ? RosterDate.NONE : day(field, text);
    }

    /** A document whose parts may be absent; the act says whether it needs one. */
    static DocumentRef document(@Nullable String title, @Nullable String number, @Nullable String date) {
        return new DocumentRef(
                Body.optionalText("document", title, 200),
                Body.optionalText("number", number, 100),
                optionalDay("date", date));
    }

    /** A short text that a person must write, e.g. a reason. */
    static String reason(@Nullable String text) {
        return Body.text("reason", text, 200);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.web.Body;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.jspecify.annotations.Nullable;

/** Identifiers out of addresses and bodies; what cannot be one does not exist. */
final class Refs {
    private Refs() {}

    static CaseId caseId(String text) {
        if (text.isBlank() || text.length() > 36) {
            throw Refused.notFound("case", text);
        }
        return new CaseId(text);
    }

    static CandidateId candidate(String field, @Nullable String text) {
        return new CandidateId(Body.text(field, text, 36));
    }

    static List<CandidateId> candidates(String field, @Nullable List<String> ids) {
        return Body.list(field, ids, 60).stream()
                .map(id -> candidate(field, id))
                .toList();
    }

    static Department department(String code) {
        try {
            return new Department(code);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound("department", code);
        }
    }

    static List<String> names(String field, @Nullable List<String> names, int max) {
        return Body.list(field, names, max).stream()
                .map(name -> Body.text(field, name, 60))
                .toList();
    }

    static Edit edit(@Nullable String ifMatch, @Nullable String correction) {
        return new Edit(ifMatch == null ? "" : ifMatch, Body.optionalText("correction", correction, 500));
    }
}

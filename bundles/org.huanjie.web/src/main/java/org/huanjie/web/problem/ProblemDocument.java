// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Problem;

/**
 * The problem document (RFC 9457) of a failure, as a map in reading order:
 * {@code {type, title, titleEn, status, code, clause, field, detail, detailEn}}, with {@code problems} where there are several and
 * {@code incident} where the log holds more.
 */
public final class ProblemDocument {
    /** Media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";
    /** Address of the published list; a code's own page is below it. */
    public static final String TYPES = "/huanjie/api/v1/problems/";

    private ProblemDocument() {}

    /** The document. */
    public static Map<String, Object> of(Failure failure) {
        Map<String, Object> document = one(failure.problems().get(0));
        document.put("status", failure.status());
        if (failure.problems().size() > 1) {
            List<Map<String, Object>> all =
                    failure.problems().stream().map(ProblemDocument::one).toList();
            document.put("problems", all);
        }
        if (!failure.incident().isEmpty()) {
            document.put("incident", failure.incident());
        }
        return document;
    }

    private static Map<String, Object> one(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", TYPES + problem.code().code());
        document.put("title", problem.code().titleZh());
        document.put("titleEn", problem.code().titleEn());
        document.put("status", problem.code().status());
        document.put("code", problem.code().code());
        document.put("clause", problem.clause());
        document.put("field", problem.field());
        document.put("detail", problem.detailZh());
        document.put("detailEn", problem.detailEn());
        return document;
    }
}

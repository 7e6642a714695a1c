// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huanjie.roster.domain.decision.Decision;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.importing.RowProblem;

/** Problems and decisions of an import as JSON; they stand apart, because a decision may hold an identity number. */
final class ImportJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, Decision>> DECISIONS = new TypeReference<>() {};

    private ImportJson() {}

    static String problems(List<NotedProblem> noted) {
        return write(noted.stream().map(NotedProblem::problem).toList());
    }

    static String decisions(List<NotedProblem> noted) {
        Map<Integer, Decision> made = new TreeMap<>();
        noted.forEach(problem -> problem.made().ifPresent(decision -> made.put(problem.number(), decision)));
        return write(made);
    }

    static List<NotedProblem> noted(String problems, String decisions) {
        try {
            Map<Integer, Decision> made = JSON.readValue(decisions, DECISIONS);
            List<NotedProblem> noted = new ArrayList<>();
            for (RowProblem problem : JSON.readValue(problems, PROBLEMS)) {
                NotedProblem found = NotedProblem.found(noted.size() + 1, problem);
                Decision decision = made.get(found.number());
                noted.add(decision == null ? found : found.decided(decision));
            }
            return noted;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

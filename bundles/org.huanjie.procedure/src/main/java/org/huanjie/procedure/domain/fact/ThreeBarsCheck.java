// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/**
 * S24; 三个不允许: an organisation that is not trained may not elect, a guide who does not know law, procedure and method may not be
 * sent, a cadre who failed may not answer questions or receive petitions. Each is judged by the rule {@code guide-gate}.
 */
final class ThreeBarsCheck {

    private static final Set<String> COURSE = Set.of("LAW", "PROCEDURE", "METHOD");
    private static final Set<String> PUBLIC_DUTIES = Set.of("ANSWER_QUERIES", "RECEIVE_PETITIONS");
    private final CaseBook book;

    ThreeBarsCheck(CaseBook book) {
        this.book = book;
    }

    /** The bars that stand in the way; empty optional if no module offers the rule. */
    Optional<List<Reason>> barred(StepBook training) {
        List<FormData> trainees = training.form().rows("trainees");
        List<Optional<Answer>> answers = new ArrayList<>();
        answers.add(ask(Map.of("orgTrained", trained(trainees), "guideQualified", guides(training.form(), trainees))));
        trainees.stream()
                .filter(t -> PUBLIC_DUTIES.contains(t.text("duty")))
                .map(t -> ask(Map.of("cadreExam", t.has("exam") ? t.text("exam") : "NONE", "duty", t.text("duty")))
                        .map(a -> a.because(
                                Reason.of("{0}，职责 {1}。", "{0}, duty {1}.", "S24", t.text("name"), t.text("duty")))))
                .forEach(answers::add);
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(answers.stream()
                .flatMap(Optional::stream)
                .filter(a -> !a.is("PASS") && !a.is("NO_SUCH_RULE"))
                .flatMap(a -> a.reasons().stream())
                .toList());
    }

    private Optional<Answer> ask(Map<String, ?> input) {
        return book.rule("guide-gate", input);
    }

    /** Training took place: somebody was trained and everybody has a result. */
    private static boolean trained(List<FormData> trainees) {
        return !trainees.isEmpty()
                && trainees.stream()
                        .allMatch(t ->
                                t.text("exam").equals("PASS") || t.text("exam").equals("FAIL"));
    }

    private static boolean guides(FormData training, List<FormData> trainees) {
        List<FormData> guides = trainees.stream()
                .filter(t -> t.text("duty").equals("GUIDE_ELECTION"))
                .toList();
        boolean passed = guides.stream().allMatch(t -> t.text("exam").equals("PASS"));
        return guides.isEmpty() || (training.list("topics").containsAll(COURSE) && passed);
    }
}

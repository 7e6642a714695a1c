// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.rule.RuleInput;
import org.huanjie.api.rule.RuleKind;

/** The kinds of rule that the procedure offers to the calculator (规则测算). */
public final class ProcedureRuleKinds {
    private static final Map<String, FailedCadreBar.Exam> EXAMS = Map.of(
            "PASS",
            FailedCadreBar.Exam.PASS,
            "合格",
            FailedCadreBar.Exam.PASS,
            "FAIL",
            FailedCadreBar.Exam.FAIL,
            "不合格",
            FailedCadreBar.Exam.FAIL,
            "NONE",
            FailedCadreBar.Exam.NONE,
            "未考核",
            FailedCadreBar.Exam.NONE);

    private ProcedureRuleKinds() {}

    /** All kinds of the procedure. */
    public static List<RuleKind> all() {
        return List.of(RuleKind.of(
                "guide-gate",
                Set.of("orgTrained", "guideQualified", "cadreExam", "duty"),
                Set.of("trainingRequired"),
                ProcedureRuleKinds::guideGate));
    }

    /** The organisation and its guide, a cadre and a duty, or both; the first bar that blocks is the answer. */
    private static Answer guideGate(RuleInput in, Profile profile) {
        boolean cadre = in.has("cadreExam") || in.has("duty");
        Answer answer = cadre && !in.has("orgTrained") && !in.has("guideQualified")
                ? cadre(in, profile)
                : organisation(in, profile);
        return cadre && answer.is("PASS") ? cadre(in, profile) : answer;
    }

    private static Answer organisation(RuleInput in, Profile profile) {
        boolean trained = in.flag("orgTrained");
        boolean qualified = in.flag("guideQualified");
        Answer first = UntrainedOrganisationBar.judge(trained, profile);
        Answer second = UnqualifiedGuideBar.judge(qualified, profile);
        if (!first.is("PASS")) {
            return first;
        }
        return second.is("PASS") ? first.because(second.reasons().get(0)) : second;
    }

    private static Answer cadre(RuleInput in, Profile profile) {
        String word = in.text("cadreExam").strip().toUpperCase(Locale.ROOT);
        FailedCadreBar.Exam exam = EXAMS.get(word);
        String duty = in.text("duty").strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (exam == null) {
            return Answer.error(Reason.of(
                    "cadreExam“{0}”应当是 PASS（合格）、FAIL（不合格）或 NONE（未考核）。",
                    "cadreExam '{0}' must be PASS, FAIL or NONE.", "S24", word));
        }
        return duty.isEmpty()
                ? Answer.error(Reason.of("缺少 duty：请写明承担的工作。", "duty is blank: name the duty.", "S24"))
                : FailedCadreBar.judge(exam, duty, profile);
    }
}

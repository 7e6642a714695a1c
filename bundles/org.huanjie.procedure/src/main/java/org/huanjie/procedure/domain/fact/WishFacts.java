// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;

/** What was declared: adjustments wanted, a pause, a postponement, invalidity, a lapsed guide. Nothing declared is a no. */
final class WishFacts {

    private static final StepId SURVEY = StepId.of("survey-communities");

    private WishFacts() {}

    static List<CaseFact> all() {
        return List.of(
                afterSurvey("org.adjustmentWanted", IntentionKind.ADJUSTMENT),
                afterSurvey("org.unitAdjustmentWanted", IntentionKind.UNIT_ADJUSTMENT),
                declared("org.pauseWanted", IntentionKind.PAUSE, Optional.of(Counter.ROSTER)),
                declared("org.postponeWanted", IntentionKind.POSTPONEMENT, Optional.empty()),
                declared("invalid.decided", IntentionKind.INVALIDITY, Optional.of(Counter.ROUND)),
                declared("training.guideLapsed", IntentionKind.GUIDE_LAPSED, Optional.of(Counter.TRAINING)));
    }

    /** Whether an adjustment is wanted is asked in the survey: before it is closed nobody knows. */
    private static CaseFact afterSurvey(String name, IntentionKind kind) {
        return CaseFact.of(name, (fact, book) -> {
            StepBook survey = book.step(SURVEY);
            return survey.closed()
                    ? read(fact, book, kind, Optional.of(Counter.ROSTER))
                    : CaseFact.notClosed(fact, survey);
        });
    }

    private static CaseFact declared(String name, IntentionKind kind, Optional<Counter> within) {
        return CaseFact.of(name, (fact, book) -> read(fact, book, kind, within));
    }

    /** A wish of an earlier roster, round or training does not speak for the present one. */
    private static Fact read(FactName fact, CaseBook book, IntentionKind kind, Optional<Counter> within) {
        Optional<IntentionRecord> last = book.last(kind)
                .filter(i -> within.map(c -> i.counters().value(c)
                                == book.election().counters().value(c))
                        .orElse(true));
        return CaseFact.flag(
                fact,
                last.filter(IntentionRecord::wanted).isPresent(),
                "intention",
                last.map(i -> Reason.of(
                                "已于 {0} 提出“{1}”：{2}",
                                "'{1}' declared on {0}: {2}", "", i.recordedOn(), kind.zh(), i.reason()))
                        .orElseGet(() -> none(kind)),
                last.map(i -> Reason.of(
                                "已于 {0} 撤回“{1}”：{2}",
                                "'{1}' taken back on {0}: {2}", "", i.recordedOn(), kind.zh(), i.reason()))
                        .orElseGet(() -> none(kind)));
    }

    private static Reason none(IntentionKind kind) {
        return Reason.of("没有提出“{0}”。", "'{0}' was not declared.", "", kind.zh());
    }
}

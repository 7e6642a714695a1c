// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.form.FormData;

/** One fact of the procedure and how it is read from the file of a case. */
public record CaseFact(FactName name, Function<CaseBook, Fact> reading) {

    /** A fact that is read from anywhere in the file. */
    static CaseFact of(String name, BiFunction<FactName, CaseBook, Fact> reading) {
        FactName fact = FactName.of(name);
        return new CaseFact(fact, book -> reading.apply(fact, book));
    }

    /** A fact that the form of one step says: unknown before the step was opened. */
    static CaseFact ofForm(String name, String step, BiFunction<FactName, StepBook, Fact> reading) {
        return of(name, (fact, book) -> {
            StepBook entry = book.step(StepId.of(step));
            return entry.begun() ? reading.apply(fact, entry) : notBegun(fact, entry);
        });
    }

    /** A yes or no that the form of one step says. */
    static CaseFact ofForm(String name, String step, Predicate<FormData> holds, Reason yes, Reason no) {
        return ofForm(name, step, (fact, entry) -> flag(fact, holds.test(entry.form()), step, yes, no));
    }

    /** A yes or no with the reason that fits. */
    static Fact flag(FactName fact, boolean holds, String source, Reason yes, Reason no) {
        return Fact.flag(fact, holds, source, holds ? yes : no);
    }

    /** Unknown because the step that records it has not begun. */
    static Fact notBegun(FactName fact, StepBook entry) {
        return Fact.unknown(
                fact,
                "步骤" + entry.label() + "尚未开始，无从得知。请先办理该步骤。",
                "Step " + entry.label() + " has not begun, so nobody knows. Do that step first.");
    }

    /** Unknown because the step that settles it is not closed. */
    static Fact notClosed(FactName fact, StepBook entry) {
        return Fact.unknown(
                fact,
                "步骤" + entry.label() + "尚未办结，无从得知。请先办结该步骤。",
                "Step " + entry.label() + " is not closed, so nobody knows. Close that step first.");
    }

    /** Unknown because a field is still empty. */
    static Fact empty(FactName fact, StepBook entry, String fieldZh, String fieldEn) {
        return Fact.unknown(
                fact,
                "步骤" + entry.label() + "的“" + fieldZh + "”尚未填写。请先填写。",
                "'" + fieldEn + "' of step " + entry.label() + " is empty. Fill it in first.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.offer;

import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.definition.FactKind;
import org.huanjie.procedure.domain.definition.OwnFact;
import org.jspecify.annotations.Nullable;

/** What a vendor's module answered (外部答复), used only if it is an answer to what was asked, of the kind declared, and whole. */
final class VendorAnswer {
    private VendorAnswer() {}

    static Fact usable(OwnFact asked, String bundle, @Nullable Fact answer) {
        if (answer == null || !asked.name().equals(answer.name()) || !reasoned(answer)) {
            return unusable(asked, bundle, "没有给出答复", "gave no answer");
        }
        if (answer instanceof Fact.Known known) {
            return known(asked, bundle, known);
        }
        return answer;
    }

    private static Fact known(OwnFact asked, String bundle, Fact.Known known) {
        FactValue value = known.value();
        if (!present(value) || !whole(value) || !present(known.source())) {
            return unusable(asked, bundle, "给出的值不完整", "gave a value that is not whole");
        }
        FactKind kind = FactKind.of(value);
        return kind == asked.kind()
                ? known
                : unusable(
                        asked,
                        bundle,
                        "给出的类型是 " + kind + "，应为 " + asked.kind(),
                        "gave a value of kind " + kind + ", declared is " + asked.kind());
    }

    private static boolean whole(FactValue value) {
        if (value instanceof FactValue.Text text) {
            return present(text.code());
        }
        if (value instanceof FactValue.Count count) {
            return count.number() >= 0;
        }
        if (value instanceof FactValue.Day day) {
            return present(day.date());
        }
        if (value instanceof FactValue.Items items) {
            return items.items().stream().allMatch(VendorAnswer::whole);
        }
        return !(value instanceof FactValue.Names names)
                || names.names().stream().allMatch(VendorAnswer::present);
    }

    private static boolean whole(Item line) {
        return present(line.key()) && present(line.label()) && present(line.why());
    }

    private static boolean reasoned(Fact answer) {
        return answer instanceof Fact.Unknown unknown
                ? present(unknown.why()) && whole(unknown.why())
                : answer.reasons().stream().allMatch(VendorAnswer::whole);
    }

    private static boolean whole(Reason reason) {
        return present(reason.zh()) && present(reason.en()) && present(reason.clause());
    }

    /** Another's code is not held by our promise of no null. */
    private static boolean present(@Nullable Object part) {
        return part != null;
    }

    private static Fact unusable(OwnFact asked, String bundle, String zh, String en) {
        return Fact.unknown(
                asked.name(),
                "组件 " + bundle + " 对“" + asked.zh() + "”" + zh + "，不能采用。请联系供应商更正。",
                "Bundle " + bundle + " " + en + " for '" + asked.name() + "', which cannot be used. Tell its vendor.");
    }
}

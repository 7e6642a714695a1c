// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.rule.Reason;

/** A reason in both languages. */
public record ReasonView(String text, String textEn, String clause) {
    static ReasonView of(Reason reason) {
        return new ReasonView(reason.zh(), reason.en(), reason.clause());
    }

    static List<ReasonView> of(List<Reason> reasons) {
        return reasons.stream().map(ReasonView::of).toList();
    }
}

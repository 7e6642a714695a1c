// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import org.huanjie.api.rule.Reason;

/** A reason in both languages. */
public record ReasonView(String zh, String en, String clause) {
    static List<ReasonView> of(List<Reason> reasons) {
        return reasons.stream()
                .map(r -> new ReasonView(r.zh(), r.en(), r.clause()))
                .toList();
    }
}

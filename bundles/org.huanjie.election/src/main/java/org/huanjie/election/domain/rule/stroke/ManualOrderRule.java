// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.stroke;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Reason;

/** S43、S44; 条例第二十四条（L25）、2.6：经说明原因，人工确定的次序优先于笔画表。 */
public final class ManualOrderRule {
    private static final String CLAUSE = "条例第二十四条";

    private ManualOrderRule() {}

    /** order as given by hand; ERROR unless it holds exactly the same names, each once, and a reason. */
    public static Answer judge(List<String> names, List<String> byHand, String reason) {
        Reason accepted = Reason.of("次序由人工确定，原因：{0}。", "The order was set by hand, because: {0}.", CLAUSE, reason);
        boolean same =
                names.stream().sorted().toList().equals(byHand.stream().sorted().toList());
        return Facts.given()
                .check(
                        same,
                        Reason.of(
                                "人工次序 {1} 与名单 {0} 的人员不一致。请核对。",
                                "The order {1} does not hold the names {0}. Check.", CLAUSE, names, byHand))
                .check(!reason.isBlank(), Reason.of("人工确定次序须说明原因。", "An order by hand needs its reason.", CLAUSE))
                .then(() -> Answer.of(Map.of(), List.of(accepted)).with("order", List.copyOf(byHand)));
    }
}

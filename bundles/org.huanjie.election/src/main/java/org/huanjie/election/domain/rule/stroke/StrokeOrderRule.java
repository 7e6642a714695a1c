// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.stroke;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Reason;

/** S43、S44; 条例第二十四条（L25）：委员候选人以姓氏笔画为序。 */
public final class StrokeOrderRule {
    private static final String CLAUSE = "条例第二十四条；GF 3003";

    private StrokeOrderRule() {}

    /** order, and unknown: names that hold a character outside the table, to be placed by hand. */
    public static Answer judge(List<String> names) {
        return judge(names, Map.of());
    }

    /** The same with strokes that the clerk recorded for a name, e.g. {@code 㛃丽 → "531112 12511"}. */
    public static Answer judge(List<String> names, Map<String, String> recorded) {
        List<StrokeName> sorted = names.stream()
                .map(name -> StrokeName.of(name, recorded.getOrDefault(name, ""), StrokeTable.shipped()))
                .sorted()
                .toList();
        List<String> unknown =
                sorted.stream().filter(n -> !n.known()).map(StrokeName::name).toList();
        Reason reason = Reason.of(
                "按姓氏笔画数，同画数按横竖撇点折，同姓的名字字数少的在前；笔画表没有的字排在最后，须人工确定：{0}。",
                "By strokes of the surname, then by their kinds; same surname: fewer characters first. Not in the table and last, to be placed by hand: {0}.",
                CLAUSE,
                unknown.isEmpty() ? "—" : String.join("、", unknown));
        return Facts.given()
                .check(
                        names.stream().noneMatch(String::isBlank),
                        Reason.of("姓名中有空白的。请补全。", "A name is blank. Fill it in.", CLAUSE))
                .then(() -> Answer.of(Map.of(), List.of(reason))
                        .with("order", sorted.stream().map(StrokeName::name).toList())
                        .with("unknown", unknown));
    }
}

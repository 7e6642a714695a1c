// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.Item;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.candidate.Standings;
import org.huanjie.election.domain.sheet.Conclusion;
import org.huanjie.election.domain.sheet.Finding;

/** Facts per person: review, inspection, opinions, notice; answers hold over all batches. */
final class AnswerFacts {
    private AnswerFacts() {}

    static Offers offers() {
        return new Offers()
                .fact("candidate.review", (n, l) -> items(n, l, "review", c -> review(l, c)))
                .fact("candidate.inspection", (n, l) -> items(n, l, "inspection", c -> inspection(l, c)))
                .fact("candidate.opinions", (n, l) -> items(n, l, "opinions", c -> opinions(l, c)))
                .fact("candidate.notice", (n, l) -> items(n, l, "notice", c -> notice(l, c)));
    }

    private static Fact items(FactName name, Look look, String source, Function<Standing, String> lacking) {
        List<Item> items = look.field().active().stream()
                .map(c -> new Item(c.id().value(), c.label(), lacking.apply(c).isEmpty(), lacking.apply(c)))
                .toList();
        return Fact.items(name, items, source);
    }

    private static String review(Look look, Standing candidate) {
        Standings.Review review = look.field().answers().review(candidate.id());
        if (!review.answered()) {
            return "待答复部门：" + codes(review.missing());
        }
        boolean past = candidate.rung().compareTo(Rung.PRELIMINARY) > 0;
        return past && !review.passed() ? "有部门答复“有问题”" : "";
    }

    private static String inspection(Look look, Standing candidate) {
        return look.field()
                .answers()
                .finding(candidate.id())
                .map(Finding::conclusion)
                .map(c -> c == Conclusion.RESERVED ? "考察保留意见，尚无结论" : "")
                .orElse("没有考察结论");
    }

    private static String opinions(Look look, Standing candidate) {
        Standings.Opinions opinions = look.field().answers().opinions(candidate.id());
        if (!opinions.missing().isEmpty()) {
            return "待回函部门：" + codes(opinions.missing());
        }
        return opinions.settled() ? "" : "部门有不同意见，街道党工委尚未决定";
    }

    private static String notice(Look look, Standing candidate) {
        return look.field()
                .answers()
                .notice(candidate.id())
                .map(n -> n.complete() ? "" : n.end().isEmpty() ? "公示尚未期满撤下（至 " + n.lastDay() + "）" : "公示内容有变，须重新公示")
                .orElse("没有公示");
    }

    private static String codes(List<Department> departments) {
        return departments.stream().map(Department::code).collect(Collectors.joining("、"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.ProfileTightening;
import org.huanjie.api.rule.Ratio;
import org.huanjie.api.rule.Threshold;
import org.huanjie.procedure.domain.engine.Shipped;
import org.huanjie.testkit.FakeProfile;

/** Tightens shares and numbers upwards and spans to sub-spans: as much of the rule profile as overlays need in these tests. */
public final class TestTightening implements ProfileTightening {
    @Override
    public Tightened tighten(Profile base, String id, Map<String, ?> proposed) {
        FakeProfile laid = Shipped.numbers();
        List<Problem> problems = new ArrayList<>();
        proposed.forEach((name, value) -> lay(laid, base, name, value, problems));
        return new Tightened(problems.isEmpty() ? laid : base, problems);
    }

    private static void lay(FakeProfile laid, Profile base, String name, Object proposed, List<Problem> problems) {
        Object value = proposed instanceof Map<?, ?> map ? map.get("value") : proposed;
        if (value instanceof List<?> span) {
            Profile.Range law = base.range(name);
            int from = (Integer) span.get(0);
            int to = (Integer) span.get(1);
            laid.between(name, from, to);
            looser(from < law.from() || to > law.to(), name, law.from() + "—" + law.to(), from + "—" + to, problems);
        } else if (value instanceof Integer number) {
            laid.number(name, number);
            looser(number < base.integer(name), name, "" + base.integer(name), "" + number, problems);
        } else {
            share(laid, base, name, proposed, String.valueOf(value), problems);
        }
    }

    private static void share(
            FakeProfile laid, Profile base, String name, Object proposed, String ratio, List<Problem> problems) {
        Threshold law = base.threshold(name);
        boolean over = compare(proposed).orElse(law.comparison()) == Comparison.OVER;
        Threshold wanted = new Threshold(Ratio.parse(ratio), over ? Comparison.OVER : Comparison.AT_LEAST);
        if (over) {
            laid.over(name, ratio);
        } else {
            laid.atLeast(name, ratio);
        }
        looser(wanted.compareTo(law) < 0, name, law.ratio().toString(), ratio, problems);
    }

    private static Optional<Comparison> compare(Object proposed) {
        return proposed instanceof Map<?, ?> map
                ? Optional.ofNullable(map.get("compare")).map(c -> Comparison.valueOf(c.toString()))
                : Optional.empty();
    }

    private static void looser(boolean is, String name, String law, String wanted, List<Problem> problems) {
        if (is) {
            problems.add(new Problem(
                    CommonProblem.INVALID_VALUE,
                    "测试",
                    name,
                    name + "：须为 " + law + "，不能放宽到 " + wanted + "。",
                    name + ": must be " + law + ", not " + wanted + "."));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.rule.Reason;

/** Sentences that several kinds of gate share. */
final class Words {
    private Words() {}

    /** A sentence; the gate adds its clause. */
    static Reason say(String zh, String en, Object... facts) {
        return Reason.of(zh, en, "", facts);
    }

    /** Which of these facts nobody knows, and why. */
    static List<Reason> unknown(FactReader facts, Collection<FactName> names) {
        List<Reason> why = names.stream()
                .map(facts::read)
                .filter(Fact.Unknown.class::isInstance)
                .map(f -> say(
                        "“{0}”尚不明确：{1}",
                        "{2} is not known yet: {3}",
                        FactTitles.zh(f.name()),
                        f.reasons().get(0).zh(),
                        f.name(),
                        f.reasons().get(0).en()))
                .toList();
        return why.isEmpty() ? List.of(unreadable(names)) : why;
    }

    private static Reason unreadable(Collection<FactName> names) {
        String all = String.join("、", names.stream().map(FactName::value).toList());
        return say(
                "“{0}”的数据形式不对，无法判断。请联系系统管理员。",
                "{0} has a form that the gate cannot read. Tell the administrator.", all);
    }

    /** The finding that these facts are not known. */
    static Finding unknown(Question q, FactName... names) {
        return Finding.unknown(unknown(q.facts(), Arrays.asList(names)));
    }

    /** The finding that a parameter is not in force. */
    static Finding notInForce(Question q, String param) {
        return Finding.unknown(List.of(say(
                "规则档案“{0}”没有参数“{1}”，无法判断。请选用带有该参数的规则档案。",
                "Profile {0} has no parameter {1}. Choose a profile that has it.",
                q.profile().id(),
                param)));
    }

    /** The gate's own condition does not hold, so there is nothing to ask. */
    static Reason gateDoesNotApply(Gate gate) {
        return Reason.of("此条件在本案中不适用。", "This gate does not apply in this case.", gate.clause());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.testkit.FakeFacts;
import org.junit.jupiter.api.Test;

class PredicateTest {
    private static final Predicate A = new Predicate.Is(FactName.of("a"), new FactValue.Flag(true));
    private static final Predicate B = new Predicate.Is(FactName.of("b"), new FactValue.Flag(true));

    @Test
    void aFactNobodyKnowsIsNeitherYesNorNo() {
        assertThat(A.test(new FakeFacts())).isEqualTo(Truth.UNKNOWN);
        assertThat(A.test(new FakeFacts().flag("a", false))).isEqualTo(Truth.FALSE);
        assertThat(A.test(new FakeFacts().text("a", "true"))).isEqualTo(Truth.UNKNOWN);
    }

    @Property
    void whatIsKnownDecidesAsSoonAsItCan(@ForAll Truth a, @ForAll Truth b) {
        FakeFacts facts = with(with(new FakeFacts(), "a", a), "b", b);

        Truth all = new Predicate.All(List.of(A, B)).test(facts);
        Truth any = new Predicate.Any(List.of(A, B)).test(facts);

        assertThat(all).isEqualTo(a == Truth.FALSE || b == Truth.FALSE ? Truth.FALSE : a == b ? a : Truth.UNKNOWN);
        assertThat(any).isEqualTo(a == Truth.TRUE || b == Truth.TRUE ? Truth.TRUE : a == b ? a : Truth.UNKNOWN);
    }

    private static FakeFacts with(FakeFacts facts, String name, Truth truth) {
        return truth == Truth.UNKNOWN ? facts : facts.flag(name, truth == Truth.TRUE);
    }
}

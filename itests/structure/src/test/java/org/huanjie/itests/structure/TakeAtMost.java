// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A constructor that takes more than so many things does too many things. */
final class TakeAtMost extends ArchCondition<JavaConstructor> {
    private final int most;

    private TakeAtMost(int most) {
        super("take at most " + most + " parameters");
        this.most = most;
    }

    static TakeAtMost takeAtMost(int most) {
        return new TakeAtMost(most);
    }

    @Override
    public void check(JavaConstructor constructor, ConditionEvents events) {
        int count = constructor.getRawParameterTypes().size();
        if (count > most) {
            events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + count));
        }
    }
}

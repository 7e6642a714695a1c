// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Calls that ask the machine what time it is: {@code now()} without a clock, the zone of the machine, a new date. */
final class ReadTheWallClock extends ArchCondition<JavaClass> {
    /** Keys are ordered by the real time; the other class hands the system's clock to everybody else. */
    private static final Set<String> GIVES_THE_CLOCK = Set.of("org.huanjie.api.id.Ids", "org.huanjie.core.ServerClock");

    private static final Set<String> OF_CLOCK = Set.of("systemUTC", "systemDefaultZone", "system");

    private ReadTheWallClock() {
        super("read the wall clock");
    }

    static ReadTheWallClock readTheWallClock() {
        return new ReadTheWallClock();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (GIVES_THE_CLOCK.contains(type.getName())) {
            return;
        }
        type.getMethodCallsFromSelf().stream()
                .filter(call -> asksTheMachine(call.getTarget()))
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
        type.getConstructorCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                        && call.getTarget().getRawParameterTypes().isEmpty())
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
    }

    private static boolean asksTheMachine(AccessTarget.MethodCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean noClock =
                target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(java.time.Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && noClock
                || owner.equals("java.time.Clock") && OF_CLOCK.contains(name)
                || owner.equals("java.time.ZoneId") && name.equals("systemDefault")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }
}

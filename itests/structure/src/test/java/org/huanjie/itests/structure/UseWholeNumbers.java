// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** No field, parameter or result that is a floating point number. */
final class UseWholeNumbers extends ArchCondition<JavaMember> {
    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private UseWholeNumbers() {
        super("use whole numbers");
    }

    static UseWholeNumbers useWholeNumbers() {
        return new UseWholeNumbers();
    }

    @Override
    public void check(JavaMember member, ConditionEvents events) {
        types(member)
                .filter(type -> FLOATING.contains(type.getName()))
                .forEach(type -> events.add(
                        SimpleConditionEvent.violated(member, member.getFullName() + " has a " + type.getName())));
    }

    private static Stream<JavaClass> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getRawType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Tells classes with behaviour from records and constants, whose constructors list what a value consists of. */
final class Values {
    private Values() {}

    static DescribedPredicate<JavaClass> arePlainClasses(String root) {
        return DescribedPredicate.describe(
                "are classes of ours that are neither records nor enums",
                type -> type.getPackageName().startsWith(root)
                        && !type.isRecord()
                        && !type.isEnum()
                        && !type.getEnclosingClass().map(JavaClass::isEnum).orElse(false));
    }
}

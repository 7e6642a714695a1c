// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The services that console commands ask for: Karaf reads them from annotations of the classes, no description lists them. */
final class CommandReferences {
    private static final String COMMAND = "org.apache.karaf.shell.api.action.lifecycle.Service";
    private static final String REFERENCE = "org.apache.karaf.shell.api.action.lifecycle.Reference";

    private CommandReferences() {}

    /** Of all commands of the bundle; none for a bundle that has no commands. */
    static List<Reference> of(Bundle bundle) {
        if (!bundle.headers().containsKey("Karaf-Commands")) {
            return List.of();
        }
        return new ClassFileImporter()
                .importPackages(bundle.name()).stream()
                        .filter(type -> type.isAnnotatedWith(COMMAND))
                        .flatMap(CommandReferences::withInherited)
                        .flatMap(field -> reference(field).stream())
                        .distinct()
                        .toList();
    }

    private static Stream<JavaField> withInherited(JavaClass type) {
        return type.getAllFields().stream();
    }

    private static Optional<Reference> reference(JavaField field) {
        return field.tryGetAnnotationOfType(REFERENCE)
                .map(annotation -> new Reference(field.getRawType().getName(), optional(annotation)));
    }

    private static boolean optional(JavaAnnotation<?> annotation) {
        return annotation.get("optional").map(Boolean.TRUE::equals).orElse(false);
    }
}

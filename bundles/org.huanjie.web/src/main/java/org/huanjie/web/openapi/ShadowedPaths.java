// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.ws.rs.Path;

/**
 * JAX-RS chooses the class with the longest literal root first and never looks back: a class at {@code /cases/{id}/steps} hides what
 * another one at {@code /cases/{id}} has below {@code steps}. Such addresses are found when the server is built, not by a user.
 */
public final class ShadowedPaths {
    private ShadowedPaths() {}

    /** One line for each hidden operation; empty if every operation can be reached. */
    public static List<String> of(Collection<Class<?>> resources) {
        List<String> hidden = new ArrayList<>();
        for (Class<?> resource : resources) {
            for (Operation operation : Operation.of(resource)) {
                resources.stream()
                        .filter(other -> hides(other, operation))
                        .forEach(other -> hidden.add(operation.verb() + " " + operation.path() + " of "
                                + resource.getName() + " is hidden by " + other.getName()));
            }
        }
        return hidden;
    }

    private static boolean hides(Class<?> other, Operation operation) {
        String[] theirs = segments(other);
        return literals(theirs) > literals(segments(operation.resource()))
                && isPrefix(theirs, operation.path().substring(1).split("/"));
    }

    private static boolean isPrefix(String[] root, String[] path) {
        if (root.length > path.length) {
            return false;
        }
        for (int i = 0; i < root.length; i++) {
            if (!isTemplate(root[i]) && !isTemplate(path[i]) && !root[i].equals(path[i])) {
                return false;
            }
            if (!isTemplate(root[i]) && isTemplate(path[i])) {
                return false;
            }
        }
        return true;
    }

    private static String[] segments(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        String text = root == null ? "" : root.value();
        return (text.startsWith("/") ? text.substring(1) : text).split("/");
    }

    private static int literals(String[] segments) {
        int count = 0;
        for (String segment : segments) {
            count += isTemplate(segment) ? 0 : segment.length();
        }
        return count;
    }

    private static boolean isTemplate(String segment) {
        return segment.startsWith("{");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.rule.Permission;

/** Reads the written permission (书面批准) recorded beside a looser value; it counts only when it is complete. */
final class PermissionParser {
    private static final Set<String> FIELDS = Set.of("document", "number", "date", "by");

    private PermissionParser() {}

    /** The permission of this entry; empty if none is recorded or it has faults. */
    static Optional<Permission> parse(String parameter, Map<String, ?> entry, Faults faults) {
        Object recorded = entry.get("permission");
        if (recorded == null) {
            return Optional.empty();
        }
        if (recorded instanceof Map<?, ?> permission && permission.keySet().equals(FIELDS) && complete(permission)) {
            try {
                return Optional.of(new Permission(
                        parameter,
                        String.valueOf(permission.get("document")),
                        String.valueOf(permission.get("number")),
                        LocalDate.parse(String.valueOf(permission.get("date"))),
                        String.valueOf(permission.get("by"))));
            } catch (DateTimeException e) {
                // falls through: the date is no day
            }
        }
        faults.invalid(
                parameter,
                "{0} 的批准文件须写全：document（名称）、number（文号）、date（日期，如 2026-05-18）、by（批准机关）。",
                "The permission for {0} needs document, number, date (as 2026-05-18) and by.",
                parameter);
        return Optional.empty();
    }

    private static boolean complete(Map<?, ?> permission) {
        return permission.values().stream().allMatch(value -> value instanceof String text && !text.isBlank());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of unit (单位类别) by the length of the term of their Party organisations. */
final class UnitKind {
    private static final Set<String> FIVE_YEARS = Set.of("COMMUNITY", "VILLAGE", "社区", "村");
    private static final Set<String> OTHERS =
            Set.of("OTHER", "BRANCH", "OTHER_BRANCH", "ORGAN", "OFFICE", "ENTERPRISE", "SCHOOL", "INSTITUTION", "UNIT");

    private UnitKind() {}

    /** The parameter that holds the years of the term, e.g. for {@code community}; empty for an unknown kind. */
    static Optional<String> termParameter(String organisation) {
        String kind = organisation.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (FIVE_YEARS.contains(kind)) {
            return Optional.of("term.years");
        }
        return OTHERS.contains(kind) ? Optional.of("term.otherYears") : Optional.empty();
    }
}

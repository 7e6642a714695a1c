// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;

/** The table of all facts that the procedure offers. */
public final class ProcedureFacts {

    private static final Map<FactName, CaseFact> TABLE = table();

    private ProcedureFacts() {}

    private static Map<FactName, CaseFact> table() {
        Map<FactName, CaseFact> byName = new LinkedHashMap<>();
        Stream.of(
                        CycleFacts.all(),
                        OrganisationFacts.all(),
                        WishFacts.all(),
                        SurveyFacts.all(),
                        PlanFacts.all(),
                        TrainingFacts.all(),
                        PublicityFacts.all(),
                        ChoiceFacts.all(),
                        MeetingFacts.all(),
                        FollowFacts.all(),
                        ArchiveFacts.all())
                .flatMap(List::stream)
                .forEach(f -> {
                    if (byName.put(f.name(), f) != null) {
                        throw new IllegalStateException("fact twice: " + f.name());
                    }
                });
        return byName;
    }

    /** Names of the facts, in reading order. */
    public static Set<FactName> names() {
        return TABLE.keySet();
    }

    /** The fact as the file of the case says. @throws IllegalArgumentException if the procedure does not offer it */
    public static Fact read(FactName name, CaseBook book) {
        CaseFact fact = TABLE.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("the procedure does not offer '" + name + "'");
        }
        return fact.reading().apply(book);
    }
}

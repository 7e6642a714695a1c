// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.domain.fact.ProcedureFacts;
import org.huanjie.testkit.FakeFacts;

/** Roster, election and approval as a test says they are: every fact of the definition that is not the procedure's own. */
public final class FakeModules {

    private static final Set<String> APPROVAL = Set.of(
            "plan.approved",
            "reply.approved",
            "reply.amended",
            "prospective.approved",
            "contingency.approved",
            "consent.given",
            "result.sent",
            "result.approved",
            "filing.receipt",
            "postpone.approved");
    private final FakeFacts facts = new FakeFacts();
    private final List<FactSource> sources =
            List.of(new Source(ModuleName.ROSTER), new Source(ModuleName.APPROVAL), new Source(ModuleName.ELECTION));
    private int reads;

    /** The facts, to be set by the test. */
    public FakeFacts facts() {
        return facts;
    }

    /** How often any of them was read. */
    public int reads() {
        return reads;
    }

    /** The three of them. */
    public List<FactSource> sources() {
        return sources;
    }

    private static ModuleName owner(FactName fact) {
        String name = fact.value();
        if (APPROVAL.contains(name)) {
            return ModuleName.APPROVAL;
        }
        boolean roster = name.startsWith("roster.")
                || (name.startsWith("exclusion.") && !name.endsWith("vote") && !name.endsWith("AtVote"));
        return roster ? ModuleName.ROSTER : ModuleName.ELECTION;
    }

    private final class Source implements FactSource {
        private final ModuleName module;

        Source(ModuleName module) {
            this.module = module;
        }

        @Override
        public ModuleName module() {
            return module;
        }

        @Override
        public Set<FactName> offers() {
            return Stream.concat(
                            DefinitionReader.shipped().facts().keySet().stream(),
                            Stream.of(FactName.of("result.leavers"), FactName.of("result.newMembers")))
                    .filter(f -> !ProcedureFacts.names().contains(f) && owner(f).equals(module))
                    .collect(Collectors.toSet());
        }

        @Override
        public Fact read(FactName name, FactQuery query) {
            reads++;
            return facts.read(name);
        }
    }
}

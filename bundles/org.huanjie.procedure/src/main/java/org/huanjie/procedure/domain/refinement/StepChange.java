// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Gate;

/**
 * What an overlay says about one step (步骤增补).
 *
 * @param own     the new step as written; empty for a change of a step that is there
 * @param order   edges to add, and edges it wants to drop
 * @param gates   gates to add
 * @param signing signers and roles
 * @param papers  form fields and documents
 * @param time    window and minimum days
 * @param demands things that no overlay may ask, by name: {@code skip}, {@code waivable}, {@code gates}, {@code role} …
 */
public record StepChange(
        StepId id,
        Optional<StepDefinition> own,
        OrderChange order,
        List<Gate> gates,
        SigningChange signing,
        PaperChange papers,
        TimeChange time,
        Set<Demand> demands) {
    public StepChange {
        gates = List.copyOf(gates);
        demands = Set.copyOf(demands);
    }

    /** What an overlay may not ask. */
    public enum Demand {
        SKIP,
        WAIVE,
        REPLACE_GATES,
        OTHER_ROLE,
        OTHER_STAGE,
        ANY_SIGNER
    }

    /** Order: {@code dropped} is never lawful. */
    public record OrderChange(Set<StepId> after, Set<StepId> before, Set<StepId> dropped) {
        /** Nothing. */
        public static final OrderChange NONE = new OrderChange(Set.of(), Set.of(), Set.of());

        public OrderChange {
            after = ordered(after);
            before = ordered(before);
            dropped = ordered(dropped);
        }

        private static Set<StepId> ordered(Set<StepId> steps) {
            return java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(steps));
        }
    }

    /** Signers as the whole new chain, and the roles that may still act; empty where nothing is said. */
    public record SigningChange(List<Role> signers, Set<Role> roles) {
        /** Nothing. */
        public static final SigningChange NONE = new SigningChange(List.of(), Set.of());

        public SigningChange {
            signers = List.copyOf(signers);
            roles = Set.copyOf(roles);
        }
    }

    /** Fields and documents to add; those to drop are never lawful. */
    public record PaperChange(List<String> fields, List<String> documents, List<String> dropped) {
        /** Nothing. */
        public static final PaperChange NONE = new PaperChange(List.of(), List.of(), List.of());

        public PaperChange {
            fields = List.copyOf(fields);
            documents = List.copyOf(documents);
            dropped = List.copyOf(dropped);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.security.Role;

/**
 * Who acts in a step.
 *
 * @param role      who does and closes it
 * @param submitter who may open it and hand in the request; empty if nobody else
 * @param signers   who must sign before it closes, in this order; statutory signers and those an overlay added
 */
public record Staffing(Role role, Optional<Role> submitter, List<Role> signers) {
    public Staffing {
        signers = List.copyOf(signers);
    }

    /** Everybody who may open the step. */
    public Set<Role> roles() {
        Set<Role> all = new java.util.LinkedHashSet<>();
        all.add(role);
        submitter.ifPresent(all::add);
        return all;
    }

    /** The signers whose signature is a record of its own: all but the one who closes the step. */
    public List<Role> coSigners() {
        return signers.stream().filter(r -> r != role).toList();
    }
}

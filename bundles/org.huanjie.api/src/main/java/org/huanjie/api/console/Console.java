// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.console;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;

/**
 * Lets a console command act as a system actor of its own. Nobody signs in as the console; what it does stands in the audit trail
 * under {@link #PERSON}.
 */
public interface Console {
    /** The system actor. */
    PersonId PERSON = new PersonId("console");

    /** The streets of all districts, by name. */
    List<OrgNode> streets();

    /** The cycles of a street, newest first. @throws org.huanjie.api.error.Refused not-found */
    List<Cycle> cycles(OrgId street);

    /**
     * Runs the work as the console, holding these roles at the node and seeing what lies below it.
     *
     * @throws org.huanjie.api.error.Refused not-found if no district has such a node
     */
    <T> T as(OrgId at, Set<Role> roles, Supplier<T> work);
}

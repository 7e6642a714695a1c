// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.List;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.PersonId;

/** Where roles at nodes are kept. */
public interface GrantStore {
    /** A grant and one node it reaches. */
    record Reached(HeldGrant grant, String nodePath) {}

    /** Every node that every grant of the person reaches, in one look. */
    List<Reached> reach(DistrictId district, PersonId person);

    /** The grants of the person, in the order of their ids. */
    List<HeldGrant> of(DistrictId district, PersonId person);

    /** Adds a grant in the running transaction. */
    void add(DistrictId district, PersonId person, HeldGrant grant);

    /** Removes a grant in the running transaction. */
    void remove(DistrictId district, String grantId);
}

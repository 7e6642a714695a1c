// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.PersonId;
import org.huanjie.core.people.HeldGrant;

/** A role at a node. */
@Entity
@Table(name = "hj_core_grant")
class GrantRow extends Keyed {
    @Column(name = "person_id")
    private String personId = "";

    @Column(name = "role")
    private String role = "";

    @Column(name = "node_id")
    private String nodeId = "";

    @Column(name = "qualifier")
    private String qualifier = "";

    protected GrantRow() {}

    GrantRow(DistrictId district, PersonId person, HeldGrant grant) {
        super(district.value(), grant.id());
        personId = person.value();
        role = grant.role().name();
        nodeId = grant.at().value();
        qualifier = grant.qualifier();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.roster.domain.decision.DroppedPerson;

@Entity(name = "RosterDropped")
@Table(name = "hj_roster_dropped")
class DroppedEntity extends Row {
    @Column(name = "org_id", length = 36)
    private String orgId;

    @Column(name = "import_id", length = 36)
    private String importId;

    @Column(name = "data_row")
    private int dataRow;

    @Column(name = "sheet_row")
    private int sheetRow;

    @Column(name = "name", length = 60)
    private String name;

    @Column(name = "faults", length = 400)
    private String faults;

    @Column(name = "explanation", length = 500)
    private String explanation;

    @Column(name = "explained_by", length = 36)
    private String explainedBy;

    DroppedEntity(DroppedPerson person) {
        super(person.origin().district(), person.id());
        orgId = person.origin().organisation().value();
        importId = person.origin().importId();
        dataRow = person.origin().dataRow();
        sheetRow = person.origin().sheetRow();
        name = person.name();
        faults = person.faults();
        explanation = person.explanation();
        explainedBy = person.explainedBy();
    }

    void take(DroppedPerson explained) {
        explanation = explained.explanation();
        explainedBy = explained.explainedBy();
    }

    DroppedPerson toPerson() {
        return new DroppedPerson(
                id(),
                new DroppedPerson.Origin(district(), new OrgId(orgId), importId, dataRow, sheetRow),
                name,
                faults,
                explanation,
                explainedBy,
                version());
    }
}

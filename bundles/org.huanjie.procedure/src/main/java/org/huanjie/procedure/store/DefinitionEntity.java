// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.procedure.domain.casefile.DefinitionPin;

@Entity(name = "ProcedureDefinitionText")
@Table(name = "hj_procedure_definition")
class DefinitionEntity extends Row {

    @Column(name = "definition_id", length = 64)
    private String definitionId;

    @Column(name = "definition_version", length = 40)
    private String definitionVersion;

    @Column(name = "digest", length = 64)
    private String digest;

    @Column(name = "body", length = 1_000_000)
    private String body;

    DefinitionEntity(DistrictId district, DefinitionPin pin, String body) {
        super(district, Ids.next());
        this.definitionId = pin.id();
        this.definitionVersion = pin.version();
        this.digest = pin.digest();
        this.body = body;
    }

    String body() {
        return body;
    }
}

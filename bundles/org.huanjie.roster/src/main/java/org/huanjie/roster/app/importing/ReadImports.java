// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.decision.RosterImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports of an organisation and the persons left out of them. */
@Component(service = ReadImports.class)
public final class ReadImports {
    private final RosterDesk desk;
    private final ImportStore imports;

    @Activate
    public ReadImports(@Reference RosterDesk desk, @Reference ImportStore imports) {
        this.desk = desk;
        this.imports = imports;
    }

    /** All imports, newest first. */
    public List<RosterImport> all(OrgId organisation) {
        return imports.all(scope(organisation));
    }

    /** One import. @throws Refused not-found */
    public RosterImport one(OrgId organisation, String id) {
        return require(imports, scope(organisation), id);
    }

    /** Persons left out, unexplained ones first. */
    public List<DroppedPerson> dropped(OrgId organisation) {
        return imports.dropped(scope(organisation));
    }

    private Scope scope(OrgId organisation) {
        PartyOrg org = desk.access().toRead(organisation);
        return new Scope(org.district(), org.id());
    }

    static RosterImport require(ImportStore imports, Scope scope, String id) {
        return imports.find(scope, id).orElseThrow(() -> Refused.notFound("import", id));
    }

    static void requireOpen(RosterImport made) {
        if (made.state() == RosterImport.State.COMMITTED) {
            throw Refused.field(
                    RosterProblem.COMMITTED,
                    "import",
                    "这次导入已经入库，不能再改。如需更正，请修改党员信息或者重新上传文件。",
                    "This import was committed before. Change the members themselves or bring the file again.");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.cases;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.time.Cycle;
import org.huanjie.procedure.app.file.Rulebook;
import org.huanjie.procedure.domain.casefile.CaseRecord;

/** New cases of one cycle, all under the same definition and profile. */
record CaseMaker(Cycle cycle, Rulebook.Pinned pinned, CaseId streetCase, int communities) {

    CaseRecord street() {
        return made(streetCase, CaseKind.STREET, cycle.street());
    }

    CaseRecord community(PartyOrg organisation) {
        return made(new CaseId(Ids.next()), CaseKind.COMMUNITY, organisation.id());
    }

    private CaseRecord made(CaseId id, CaseKind kind, OrgId organisation) {
        return new CaseRecord(
                cycle.district(),
                id,
                cycle.id(),
                kind,
                cycle.street(),
                organisation,
                streetCase,
                cycle.year(),
                Counters.first(),
                List.of(),
                "",
                Optional.empty(),
                pinned.definition(),
                pinned.profile(),
                0,
                communities,
                0);
    }
}

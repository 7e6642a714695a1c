// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.Set;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;
import org.huanjie.procedure.domain.fact.CaseBook;
import org.huanjie.procedure.domain.fact.ProcedureFacts;
import org.osgi.service.component.annotations.Component;

/** Offers the facts that the procedure itself knows. */
@Component(service = FactSource.class)
public final class ProcedureFactSource implements FactSource {

    @Override
    public ModuleName module() {
        return ModuleName.PROCEDURE;
    }

    @Override
    public Set<FactName> offers() {
        return ProcedureFacts.names();
    }

    @Override
    public Fact read(FactName name, FactQuery query) {
        return query.memo().get(FactDesk.BOOK) instanceof CaseBook book
                ? ProcedureFacts.read(name, book)
                : Fact.unknown(name, "案卷未打开，无从得知。请通过案件查询。", "The file of the case is not open. Ask by the case.");
    }
}

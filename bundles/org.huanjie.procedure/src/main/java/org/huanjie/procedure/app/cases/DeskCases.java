// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.cases;

import org.huanjie.api.fact.FactReader;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Cases;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Rulebook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door to a case for other modules. */
@Component(service = Cases.class)
public final class DeskCases implements Cases {

    private final CaseFiles files;
    private final Rulebook rulebook;

    @Activate
    public DeskCases(@Reference CaseFiles files, @Reference Rulebook rulebook) {
        this.files = files;
        this.rulebook = rulebook;
    }

    @Override
    public CaseView require(CaseId id, ModuleName module) {
        return files.view(id, module);
    }

    @Override
    public Profile profile(CaseView view) {
        return rulebook.profile(view);
    }

    @Override
    public FactReader facts(CaseView view) {
        return files.open(view.id()).facts(view.counters());
    }
}

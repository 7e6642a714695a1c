// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import org.huanjie.procedure.app.port.CaseStore;
import org.huanjie.procedure.app.port.DefinitionStore;
import org.huanjie.procedure.app.port.PaperStore;
import org.huanjie.procedure.app.port.WorkdayStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where everything of the procedure is kept. */
@Component(service = Shelves.class)
public final class Shelves {

    private final CaseStore cases;
    private final PaperStore papers;
    private final DefinitionStore definitions;
    private final WorkdayStore workdays;

    @Activate
    public Shelves(
            @Reference CaseStore cases,
            @Reference PaperStore papers,
            @Reference DefinitionStore definitions,
            @Reference WorkdayStore workdays) {
        this.cases = cases;
        this.papers = papers;
        this.definitions = definitions;
        this.workdays = workdays;
    }

    /** Cases and instances. */
    public CaseStore cases() {
        return cases;
    }

    /** Papers, declarations, waivers. */
    public PaperStore papers() {
        return papers;
    }

    /** Definitions and overlays. */
    public DefinitionStore definitions() {
        return definitions;
    }

    /** Holidays. */
    public WorkdayStore workdays() {
        return workdays;
    }
}

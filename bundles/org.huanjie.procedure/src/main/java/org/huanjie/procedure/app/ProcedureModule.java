// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app;

import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.osgi.service.component.annotations.Component;

/** Says that the procedure is installed. */
@Component(service = InstalledModule.class)
public final class ProcedureModule implements InstalledModule {

    @Override
    public ModuleName name() {
        return ModuleName.PROCEDURE;
    }
}

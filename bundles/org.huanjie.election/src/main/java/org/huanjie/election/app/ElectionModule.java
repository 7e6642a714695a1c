// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.osgi.service.component.annotations.Component;

/** Says that the election is installed here. */
@Component(service = InstalledModule.class)
public final class ElectionModule implements InstalledModule {
    @Override
    public ModuleName name() {
        return ModuleName.ELECTION;
    }
}

// SPDX-License-Identifier: Apache-2.0
package cn.example.portal;

import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.osgi.service.component.annotations.Component;

/** Says that the portal's module (办公门户) is there: from now on it can be switched per street. */
@Component
public final class Portal implements InstalledModule {
    static final ModuleName NAME = ModuleName.of("PORTAL", "办公门户");

    @Override
    public ModuleName name() {
        return NAME;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.huanjie.api.module.ModuleName;
import org.huanjie.shell.report.Installation;
import org.huanjie.shell.report.Table;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** {@code huanjie:status}: version, modules, database. */
@Service
@Command(scope = "huanjie", name = "status", description = "版本、模块、数据库 / version, modules, database")
public final class StatusCommand implements Action {
    @Reference
    private @Nullable BundleContext context;

    @Override
    public @Nullable Object execute() throws Failed {
        BundleContext here = Failed.unlessAbsent(context, "huanjie-shell");
        Installation found = new Survey(here).look();
        Set<ModuleName> modules = found.modules();
        Output.print(new Table("版本 VERSION", here.getBundle().getVersion().toString())
                .row(
                        "模块 MODULES",
                        modules.stream().map(ModuleName::name).sorted().collect(Collectors.joining(" ")))
                .row("数据库 DATABASE", found.storage().answers() ? "UP" : "DOWN")
                .row("REST", found.restUp() ? "UP" : "DOWN")
                .row("街道 STREETS", found.streets() < 0 ? "?" : found.streets())
                .lines());
        return null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.huanjie.api.console.Console;
import org.huanjie.api.console.ModuleControl;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.Role;
import org.huanjie.shell.report.ModuleLines;
import org.jspecify.annotations.Nullable;

/** {@code huanjie:module-list [STREET]}: modules and their switches. */
@Service
@Command(scope = "huanjie", name = "module-list", description = "各街道的模块开关 / modules of the streets")
public final class ModuleListCommand implements Action {
    @Argument(name = "STREET", description = "街道编号，不填则全部 / id of a street; all if left out")
    private @Nullable String street;

    @Reference(optional = true)
    private @Nullable Console console;

    @Reference(optional = true)
    private @Nullable ModuleControl modules;

    @Override
    public @Nullable Object execute() throws Failed {
        Console desk = Failed.unlessAbsent(console, "huanjie-base");
        ModuleControl control = Failed.unlessAbsent(modules, "huanjie-base");
        try {
            List<OrgNode> streets = Streets.of(desk, street);
            for (OrgNode node : streets) {
                Output.print(ModuleLines.of(
                        node, desk.as(node.id(), Set.of(Role.ADMINISTRATOR), () -> control.states(node.id()))));
            }
            return null;
        } catch (Refused refused) {
            throw Failed.of(refused);
        }
    }
}

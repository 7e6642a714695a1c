// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.huanjie.api.console.Console;
import org.huanjie.api.console.ModuleControl;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.Role;
import org.huanjie.shell.report.ModuleLines;
import org.jspecify.annotations.Nullable;

/** Throws the switch of a module for a street, and shows how all of them stand then. */
abstract class SwitchCommand implements Action {
    @Argument(index = 0, name = "STREET", description = "街道编号或名称 / id or name of the street", required = true)
    private @Nullable String street;

    @Argument(index = 1, name = "MODULE", description = "模块，如 roster / the module", required = true)
    private @Nullable String module;

    @Reference(optional = true)
    private @Nullable Console console;

    @Reference(optional = true)
    private @Nullable ModuleControl modules;

    private final boolean on;

    SwitchCommand(boolean on) {
        this.on = on;
    }

    @Override
    public @Nullable Object execute() throws Failed {
        Console desk = Failed.unlessAbsent(console, "huanjie-base");
        ModuleControl control = Failed.unlessAbsent(modules, "huanjie-base");
        ModuleName wanted = module(module == null ? "" : module, control.known());
        OrgNode node = Streets.of(desk, street == null ? "" : street).get(0);
        try {
            Output.print(ModuleLines.of(node, desk.as(node.id(), Set.of(Role.ADMINISTRATOR), () -> {
                control.put(wanted, node.id(), on);
                return control.states(node.id());
            })));
            return null;
        } catch (Refused refused) {
            throw Failed.of(refused);
        }
    }

    /** The module of this name, in capitals or not. */
    static ModuleName module(String name, List<ModuleName> all) throws Failed {
        for (ModuleName known : all) {
            if (known.name().equals(name.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        String names = String.join(" ", all.stream().map(ModuleName::name).toList());
        throw new Failed(
                "没有模块“" + name + "”，可用的是 " + names + "。",
                "There is no module '" + name + "'; known are " + names + ".");
    }
}

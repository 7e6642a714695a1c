// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code huanjie:module-on STREET MODULE}. */
@Service
@Command(scope = "huanjie", name = "module-on", description = "对街道启用模块 / switch a module on for a street")
public final class ModuleOnCommand extends SwitchCommand {
    /** The switch goes on. */
    public ModuleOnCommand() {
        super(true);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code huanjie:module-off STREET MODULE}. */
@Service
@Command(scope = "huanjie", name = "module-off", description = "对街道停用模块 / switch a module off for a street")
public final class ModuleOffCommand extends SwitchCommand {
    /** The switch goes off. */
    public ModuleOffCommand() {
        super(false);
    }
}

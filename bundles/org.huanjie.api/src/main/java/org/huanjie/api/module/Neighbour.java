// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.module;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The module next door (相邻模块), which may be taken out of the running container: whoever cannot act without it is refused and
 * told which module is missing; whoever can, goes on.
 */
public final class Neighbour {
    private Neighbour() {}

    /**
     * What the neighbour offers.
     *
     * @param offered the service, null while the module is away
     * @throws Refused module-off, naming the module that is not installed
     */
    public static <T> T present(@Nullable T offered, ModuleName module) {
        if (offered == null) {
            throw missing(module);
        }
        return offered;
    }

    /** The refusal of an act that needs a module which is not installed here. */
    public static Refused missing(ModuleName module) {
        return Refused.field(
                CommonProblem.MODULE_OFF,
                "module",
                "模块“" + module.zh() + "”没有安装，此事暂不能办理，已有内容不受影响。请联系信息技术部门安装后再办。",
                "Module " + module + " is not installed, so this cannot be done for now; what is stored stays as it is."
                        + " Ask the IT department to install it.");
    }
}

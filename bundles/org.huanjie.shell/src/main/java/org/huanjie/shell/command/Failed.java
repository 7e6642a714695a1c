// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.jspecify.annotations.Nullable;

/** A command that did not do what it was asked for; the console prints the message and a script sees the failure. */
public final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String zh, String en) {
        super(zh + " / " + en);
    }

    /** The refusal in the words of the office. */
    static Failed of(Refused refused) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Problem problem : refused.problems()) {
            zh.append(problem.detailZh())
                    .append("（")
                    .append(problem.code().code())
                    .append("）");
            en.append(problem.detailEn()).append(' ');
        }
        return new Failed(zh.toString(), en.toString().strip());
    }

    /** The service, if its module is there. @throws Failed otherwise, naming the feature to install */
    static <T> T unlessAbsent(@Nullable T service, String feature) throws Failed {
        if (service == null) {
            throw new Failed(
                    "此命令需要的模块未就绪（特性 " + feature + "）。请执行 huanjie:check 查看原因。",
                    "The module behind this command is not ready (feature " + feature + "). huanjie:check says why.");
        }
        return service;
    }
}

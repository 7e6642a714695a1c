// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.List;
import org.huanjie.api.console.Console;
import org.huanjie.api.organisation.OrgNode;
import org.jspecify.annotations.Nullable;

/** Streets as an operator names them. */
final class Streets {
    private Streets() {}

    /** The street of this id or name, or all. @throws Failed if there is none, listing those that are */
    static List<OrgNode> of(Console console, @Nullable String wanted) throws Failed {
        List<OrgNode> all = console.streets();
        if (all.isEmpty()) {
            Output.print("还没有街道，由管理员先登记 / there is no street yet: an administrator registers them first");
        }
        if (wanted == null) {
            return all;
        }
        List<OrgNode> found = all.stream()
                .filter(s -> s.id().value().equals(wanted) || s.name().equals(wanted))
                .toList();
        if (found.size() != 1) {
            String known = String.join(
                    "、", all.stream().map(s -> s.name() + " " + s.id()).toList());
            throw new Failed(
                    "没有（唯一的）街道“" + wanted + "”，现有：" + (known.isEmpty() ? "无" : known) + "。",
                    "There is no single street '" + wanted + "'; those known are listed.");
        }
        return found;
    }
}

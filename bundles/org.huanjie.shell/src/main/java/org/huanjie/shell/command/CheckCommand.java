// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.huanjie.shell.report.Finding;
import org.huanjie.shell.report.SelfCheck;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** {@code huanjie:check}: what is missing, and what to do about it. */
@Service
@Command(scope = "huanjie", name = "check", description = "自检：缺什么、怎么办 / what is missing and what to do")
public final class CheckCommand implements Action {
    @Reference
    private @Nullable BundleContext context;

    @Override
    public @Nullable Object execute() throws Failed {
        List<Finding> findings = SelfCheck.of(new Survey(Failed.unlessAbsent(context, "huanjie-shell")).look());
        findings.forEach(finding -> Output.print(finding.line()));
        long bad = findings.stream().filter(f -> f.level() == Finding.Level.BAD).count();
        if (bad > 0) {
            throw new Failed("自检发现 " + bad + " 项缺失，见上。", bad + " things are missing, see above.");
        }
        return null;
    }
}

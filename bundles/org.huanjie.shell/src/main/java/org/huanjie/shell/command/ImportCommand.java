// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.huanjie.api.console.Console;
import org.huanjie.api.console.RosterImports;
import org.huanjie.api.console.RosterImports.Outcome;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;
import org.huanjie.shell.report.ImportLines;
import org.jspecify.annotations.Nullable;

/** {@code huanjie:import ORGANISATION FILE [--dry-run]}: brings in a roster file that is clean. */
@Service
@Command(scope = "huanjie", name = "import", description = "导入党员花名册文件 / bring in a roster file")
public final class ImportCommand implements Action {
    private static final long MOST_BYTES = 25L << 20;

    @Argument(index = 0, name = "ORGANISATION", description = "党组织编号 / id of the Party organisation", required = true)
    private @Nullable String organisation;

    @Argument(index = 1, name = "FILE", description = "服务器上的文件 / a file on the server", required = true)
    private @Nullable String file;

    @Option(name = "--dry-run", description = "只预检 / judge only")
    private boolean dryRun;

    @Reference(optional = true)
    private @Nullable Console console;

    @Reference(optional = true)
    private @Nullable RosterImports imports;

    @Override
    public @Nullable Object execute() throws Failed {
        Console desk = Failed.unlessAbsent(console, "huanjie-base");
        RosterImports rosters = Failed.unlessAbsent(imports, "huanjie-roster");
        Path path = Path.of(file == null ? "" : file);
        byte[] content = read(path);
        OrgId at = new OrgId(organisation == null ? "" : organisation);
        try {
            Outcome outcome = desk.as(
                    at,
                    Set.of(Role.CLERK),
                    () -> rosters.bring(at, String.valueOf(path.getFileName()), content, dryRun));
            Output.print(ImportLines.of(outcome));
            if (!outcome.faults().isEmpty()) {
                throw new Failed(
                        "文件有问题，没有入库。请更正，或在页面上逐行处理。",
                        "The file has problems; nothing was stored. Correct it, or decide row by row on the page.");
            }
            return null;
        } catch (Refused refused) {
            throw Failed.of(refused);
        }
    }

    private static byte[] read(Path path) throws Failed {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new Failed("文件超过 25 MiB。", "The file is larger than 25 MiB.");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Failed(
                    "服务器上无法读取文件 " + path.toAbsolutePath() + "。请写出完整路径，并检查权限。",
                    "The server cannot read the file " + path.toAbsolutePath()
                            + ". Give the whole path and check its rights.");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.huanjie.api.console.Rehearsals;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** {@code huanjie:rehearse}: a whole street on a rehearsal cycle, through REST. */
@Service
@Command(scope = "huanjie", name = "rehearse", description = "演练一个街道的换届 / rehearse a street's re-election")
public final class RehearseCommand implements Action {
    @Option(name = "--plan", description = "演练方案文件 / a plan of your own")
    private @Nullable String plan;

    @Option(name = "--url", description = "服务器地址，如 http://127.0.0.1:8181/huanjie / address of the server")
    private @Nullable String url;

    @Option(name = "--password-file", description = "管理员口令文件 / file with the administrator's password")
    private @Nullable String passwordFile;

    @Option(name = "--report", description = "报告文件 / file for the report")
    private @Nullable String report;

    @Reference
    private @Nullable BundleContext context;

    @Reference(optional = true)
    private @Nullable Rehearsals rehearsals;

    @Override
    public @Nullable Object execute() throws Failed {
        Rehearsals service = Failed.unlessAbsent(rehearsals, "huanjie-shell");
        BundleContext here = Failed.unlessAbsent(context, "huanjie-shell");
        Path data = Path.of(String.valueOf(here.getProperty("karaf.data")));
        Path secret = passwordFile == null ? data.resolve("huanjie-first-password") : Path.of(passwordFile);
        Path lines = report == null ? data.resolve("rehearsal.jsonl") : Path.of(report);
        try {
            URI api = URI.create((url == null ? Address.of(here) : url) + "/api/v1/");
            Rehearsals.Outcome outcome = service.run(
                    new Rehearsals.Order(
                            api,
                            "admin",
                            Files.readString(secret).strip(),
                            Optional.ofNullable(plan).map(Path::of),
                            lines),
                    Output::print);
            keep(secret, outcome.newPassword());
            Output.print(outcome.table());
            if (!outcome.good()) {
                throw new Failed("演练没有按方案完成，见 " + lines + "。", "The rehearsal went astray, see the report.");
            }
            return null;
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            throw new Failed("演练无法进行：" + e.getMessage(), "The rehearsal cannot go on.");
        }
    }

    /** Only the owner may read it. */
    private static void keep(Path secret, String password) throws IOException {
        Files.writeString(secret, password + "\n");
        if (secret.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        }
    }
}

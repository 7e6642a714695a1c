// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The command line of Huanjie (命令行) without a container: {@code rules FILE}, {@code import-check FILE…}, {@code rehearse …}. */
public final class Main {
    private Main() {}

    /** Runs the sub-command and ends the process with its exit code: 0 done, 2 wrong use or unreadable file. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(args), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The same without ending the process. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        String command = args.isEmpty() ? "" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        return switch (command) {
            case "rules" -> new RulesCommand().run(rest, out, err);
            case "import-check" -> new ImportCheck(Clock.systemUTC()).run(rest, out, err);
            case "rehearse" -> new RehearseCommand().run(rest, out, err);
            default -> {
                err.println("用法：huanjie rules 文件 | huanjie import-check 文件… | huanjie rehearse [--plan 文件]");
                err.println("Usage: huanjie rules FILE | huanjie import-check FILE… | huanjie rehearse [--plan FILE]");
                yield 2;
            }
        };
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.List;

/** The console's screen: Karaf gives each session a standard output of its own. */
final class Output {
    private Output() {}

    static void print(List<String> lines) {
        lines.forEach(System.out::println);
    }

    static void print(String line) {
        System.out.println(line);
    }
}

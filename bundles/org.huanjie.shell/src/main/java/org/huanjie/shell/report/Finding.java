// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

/**
 * One line of the self-check (自检).
 *
 * @param text what was found, Chinese and English
 * @param todo what to do about it; empty where all is well
 */
public record Finding(Level level, String text, String todo) {
    /** How bad it is. */
    public enum Level {
        GOOD("正常"),
        HINT("提示"),
        BAD("缺失");

        private final String zh;

        Level(String zh) {
            this.zh = zh;
        }
    }

    /** All is well. */
    public static Finding good(String zh, String en) {
        return new Finding(Level.GOOD, zh + " / " + en, "");
    }

    /** Works, but somebody should know. */
    public static Finding hint(String zh, String en, String todo) {
        return new Finding(Level.HINT, zh + " / " + en, todo);
    }

    /** Does not work. */
    public static Finding bad(String zh, String en, String todo) {
        return new Finding(Level.BAD, zh + " / " + en, todo);
    }

    /** The line, and below it what to do. */
    public String line() {
        return "[" + level.zh + " " + level + "] " + text + (todo.isEmpty() ? "" : "\n    → " + todo);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The details of an event as text: one {@code name=value} a line, in reading order; a line break in a value is written {@code \n}. */
public final class Details {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private Details() {}

    static String canonical(Map<String, String> details) {
        StringBuilder text = new StringBuilder();
        details.forEach((name, value) -> text.append(escape(name).replace("=", "\\e"))
                .append('=')
                .append(escape(value))
                .append('\n'));
        return text.toString();
    }

    /** Reads the text back. */
    public static Map<String, String> read(String text) {
        Map<String, String> details = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            details.put(unescape(line.substring(0, equals)), unescape(line.substring(equals + 1)));
        });
        return details;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(plain(found.group(1))));
    }

    private static String plain(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "e" -> "=";
            default -> escaped;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of SQL that every database has which may once carry us: a few statements, seven types. */
final class PlainSql {
    private static final Pattern STATEMENT = Pattern.compile(
            "create table hj_.*|create (unique )?index \\w+ on hj_.*|drop index \\w+|alter table hj_.*");
    private static final Pattern TYPE =
            Pattern.compile("(varchar\\(\\d+\\)|text|integer|bigint|boolean|date|timestamp)( not null)?( default .*)?");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \\w+ unique \\(.*\\)");
    private static final Pattern COLUMN = Pattern.compile("^(?:add column )?(\\w+) +(.*)$");
    private static final Pattern ADDED = Pattern.compile("^alter table hj_\\w+ (add column .*)$");
    private static final Pattern TABLE = Pattern.compile("^create table hj_\\w+ ?\\((.*)\\)$");

    private PlainSql() {}

    /** Statements and columns that are none of it. */
    static List<String> faults(String script) {
        List<String> faults = new ArrayList<>();
        for (String statement : statements(script)) {
            if (!STATEMENT.matcher(statement).matches()) {
                faults.add(statement);
            }
            columns(statement).stream().filter(column -> !isPlain(column)).forEach(faults::add);
        }
        return faults;
    }

    private static List<String> statements(String script) {
        String bare = script.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
        return Pattern.compile(";")
                .splitAsStream(bare)
                .map(statement -> statement.replaceAll("\\s+", " ").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** What stands between the commas of a table, or after {@code add column}. */
    private static List<String> columns(String statement) {
        Matcher added = ADDED.matcher(statement);
        if (added.matches()) {
            return List.of(added.group(1));
        }
        Matcher table = TABLE.matcher(statement);
        return table.matches()
                ? Pattern.compile(",(?![^(]*\\))")
                        .splitAsStream(table.group(1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    private static boolean isPlain(String column) {
        if (column.startsWith("primary key") || CONSTRAINT.matcher(column).matches()) {
            return true;
        }
        Matcher matcher = COLUMN.matcher(column);
        return matcher.matches() && TYPE.matcher(matcher.group(2)).matches();
    }
}

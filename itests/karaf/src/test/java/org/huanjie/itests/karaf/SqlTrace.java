// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What H2 itself wrote down of the statements that reached it, act by act: everything a connection sent up to its commit. */
final class SqlTrace {
    /** Of the database's address: the trace, and room for all of it in one file. */
    static final String SETTING = ";TRACE_LEVEL_FILE=2;TRACE_MAX_FILE_SIZE=1024";

    private static final Pattern CONNECTION = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d [\\d:.]+Z? jdbc\\[(\\d+)]");
    private static final Pattern STATEMENT = Pattern.compile("^/\\*SQL ?(?:l:(\\d+))?[^*]*\\*/(.*)");

    /** The driver's own bookkeeping, which another driver keeps to itself. */
    private static final Pattern NO_WORK = Pattern.compile("^(SET |CALL |ROLLBACK|PREPARE COMMIT|BEGIN|;).*");

    private final Path file;
    private final long from;

    private SqlTrace(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    /** From now on. */
    static SqlTrace begin(Container karaf) {
        Path file = karaf.instance().resolve("data/huanjie-db/huanjie.trace.db");
        try {
            return new SqlTrace(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The acts since then, each with its statements in their order; rows written in one batch are one statement. */
    List<List<String>> acts() {
        List<List<String>> acts = new ArrayList<>();
        Map<String, List<String>> running = new HashMap<>();
        String connection = "";
        for (String line : lines()) {
            Matcher at = CONNECTION.matcher(line);
            Matcher sent = STATEMENT.matcher(line);
            if (at.find()) {
                connection = at.group(1);
            } else if (sent.find()) {
                String sql = sql(sent);
                List<String> act = running.computeIfAbsent(connection, c -> new ArrayList<>());
                if (!sql.startsWith("COMMIT")) {
                    add(act, sql);
                } else if (!act.isEmpty()) {
                    acts.add(List.copyOf(act));
                    act.clear();
                }
            }
        }
        return acts;
    }

    private static String sql(Matcher sent) {
        String text = sent.group(2);
        return sent.group(1) == null
                ? text
                : text.substring(0, Math.min(text.length(), Integer.parseInt(sent.group(1))));
    }

    private static void add(List<String> act, String sql) {
        boolean batched = !sql.startsWith("SELECT")
                && !act.isEmpty()
                && act.get(act.size() - 1).equals(sql);
        if (!batched && !NO_WORK.matcher(sql).matches()) {
            act.add(sql);
        }
    }

    private List<String> lines() {
        try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "r")) {
            byte[] part = new byte[Math.toIntExact(whole.length() - from)];
            whole.seek(from);
            whole.readFully(part);
            return new String(part, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

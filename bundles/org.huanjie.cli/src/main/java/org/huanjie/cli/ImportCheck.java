// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.office.SheetRow;
import org.huanjie.api.office.SpreadsheetRefused;
import org.huanjie.api.office.Spreadsheets;
import org.huanjie.office.sheet.PoiSpreadsheets;
import org.huanjie.roster.domain.importing.ImportFigures;
import org.huanjie.roster.domain.importing.RosterReader;
import org.huanjie.roster.domain.importing.RowProblem;

/**
 * {@code import-check FILE…}: judges rosters (党员花名册) one by one without storing anything, one JSON line a file, in the order given. A
 * file that cannot be read gets a line too.
 */
final class ImportCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Spreadsheets spreadsheets;
    private final int thisYear;

    ImportCheck(Clock clock) {
        // POI logs through log4j's API; here is no container that brings a provider, so its own simple one is named
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        this.spreadsheets = new PoiSpreadsheets();
        this.thisYear = Year.now(clock.withZone(SHANGHAI)).getValue();
    }

    /** Prints a line for each file. @return 0 if files were given, whatever was found in them; otherwise 2 */
    int run(List<String> files, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println("用法：huanjie import-check 文件…  Usage: huanjie import-check FILE…");
            return 2;
        }
        files.forEach(file -> out.println(line(file)));
        out.flush();
        return 0;
    }

    private ObjectNode line(String file) {
        ArrayNode problems = JSON.createArrayNode();
        ImportFigures figures = ImportFigures.NONE;
        try {
            figures = judge(Path.of(file), problems);
        } catch (SpreadsheetRefused e) {
            problems.removeAll().add(problem(e.code(), e.zh() + e.getMessage()));
        } catch (UncheckedIOException | java.nio.file.InvalidPathException e) {
            problems.removeAll()
                    .add(problem("file-not-found", "找不到或无法打开文件“" + file + "”。Cannot find or open '" + file + "'."));
        }
        ObjectNode line = JSON.createObjectNode();
        line.put("file", file);
        line.put("dataRows", figures.dataRows());
        line.put("members", figures.members());
        line.put("full", figures.full());
        line.put("probationary", figures.probationary());
        line.set("problems", problems);
        return line;
    }

    private ImportFigures judge(Path file, ArrayNode problems) {
        if (!Files.isRegularFile(file)) {
            throw new UncheckedIOException(new java.nio.file.NoSuchFileException(file.toString()));
        }
        RosterReader reader = new RosterReader(thisYear, row -> {}, found -> problems.add(problem(found)));
        try (Stream<SheetRow> rows = spreadsheets.rows(file, String.valueOf(file.getFileName()))) {
            rows.forEach(reader::accept);
        }
        return reader.finish();
    }

    private static ObjectNode problem(RowProblem found) {
        ObjectNode problem = problem(found.fault().code(), found.reason());
        problem.put("dataRow", found.place().dataRow());
        problem.put("sheetRow", found.place().sheetRow());
        problem.put("column", found.column());
        problem.put("value", found.value());
        return problem;
    }

    private static ObjectNode problem(String code, String reason) {
        ObjectNode problem = JSON.createObjectNode();
        problem.put("code", code);
        problem.put("dataRow", 0);
        problem.put("sheetRow", 0);
        problem.put("column", "");
        problem.put("value", "");
        problem.put("reason", reason);
        return problem;
    }
}

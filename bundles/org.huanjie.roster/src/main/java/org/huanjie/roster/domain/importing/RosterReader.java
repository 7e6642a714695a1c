// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huanjie.api.office.SheetRow;

/**
 * Reads a roster row by row, so that its length does not matter: {@code rows.forEach(reader::accept); reader.finish()}. Titles, other sheets,
 * group headings, sums and signatures are passed over; a workbook may hold several roster sheets, whose members are numbered through.
 */
public final class RosterReader {
    private static final int MOST_ROWS = 100_000;

    private final int thisYear;
    private final Consumer<ReadRow> members;
    private final Consumer<RowProblem> problems;
    private final DuplicateWatch watch = new DuplicateWatch();

    private ImportFigures figures = ImportFigures.NONE;
    private boolean headerSeen;
    private String sheet = "";
    private Optional<SheetRow> above = Optional.empty();
    private Optional<Reading> reading = Optional.empty();

    /** A heading with its reader; fresh until the first member below it. */
    private record Reading(RosterHeader header, RowReader rows, boolean fresh) {
        Reading used() {
            return fresh ? new Reading(header, rows, false) : this;
        }
    }

    /**
     * @param thisYear decides the century of years written with two digits
     * @param members  gets every row of the roster, its own problems included
     * @param problems gets every problem, of rows and of the file
     */
    public RosterReader(int thisYear, Consumer<ReadRow> members, Consumer<RowProblem> problems) {
        this.thisYear = thisYear;
        this.members = members;
        this.problems = problems;
    }

    /** The next row of the file. @throws org.huanjie.api.office.SpreadsheetRefused too-many-rows */
    public void accept(SheetRow line) {
        if (!line.sheet().equals(sheet)) {
            enterSheet(line.sheet());
        }
        if (reading.isEmpty()) {
            look(line);
        } else {
            read(line, reading.get());
        }
        above = Optional.of(line);
    }

    private void enterSheet(String name) {
        close();
        sheet = name;
        above = Optional.empty();
        reading = Optional.empty();
    }

    private void look(SheetRow line) {
        RosterHeader.of(line)
                .or(() -> above.flatMap(upper -> RosterHeader.of(upper, line)))
                .ifPresent(this::start);
    }

    private void start(RosterHeader header) {
        headerSeen = true;
        reading = Optional.of(new Reading(header, new RowReader(header, thisYear), true));
    }

    private void read(SheetRow line, Reading now) {
        if (now.fresh()) {
            Optional<RosterHeader> lower = now.header().extendedBy(line);
            if (lower.isPresent()) {
                start(lower.get());
                return;
            }
            FileFaults.missingColumns(now.header(), sheet).forEach(problems);
            reading = Optional.of(now.used());
        }
        if (now.header().isRepeatedBy(line)) {
            RosterHeader.of(line)
                    .ifPresent(
                            again -> reading = Optional.of(new Reading(again, new RowReader(again, thisYear), false)));
        } else if (RowKind.isMember(line, now.header())) {
            member(now.rows().read(line, figures.dataRows() + 1), now.header());
        }
    }

    private void member(ReadRow row, RosterHeader header) {
        if (row.place().dataRow() > MOST_ROWS) {
            throw FileFaults.tooManyRows(MOST_ROWS);
        }
        ReadRow checked = watch.earlier(row.details(), row.place().dataRow())
                .map(seen -> repeated(row, seen, header))
                .orElse(row);
        figures = figures.plus(checked);
        checked.problems().forEach(problems);
        members.accept(checked);
    }

    private static ReadRow repeated(ReadRow row, DuplicateWatch.Seen seen, RosterHeader header) {
        List<RowProblem> all = new ArrayList<>(row.problems());
        boolean samePerson = seen.sameName(row.details().person().name());
        Problems more = new Problems(row.place(), header);
        if (samePerson) {
            more.add(
                    RowFault.DUPLICATE_PERSON,
                    Column.NAME,
                    row.details().person().name(),
                    FileFaults.duplicate(seen.dataRow()));
        } else {
            String masked = row.details().contact().idNumber().masked();
            more.add(RowFault.DUPLICATE_ID, Column.ID_NUMBER, masked, FileFaults.sharedNumber(seen));
        }
        all.addAll(more.found());
        return new ReadRow(row.place(), row.details(), all, samePerson);
    }

    private void close() {
        reading.filter(Reading::fresh)
                .ifPresent(now -> FileFaults.missingColumns(now.header(), sheet).forEach(problems));
    }

    /** The figures, after the last row. */
    public ImportFigures finish() {
        close();
        if (!headerSeen) {
            problems.accept(FileFaults.noRoster());
        } else if (figures.dataRows() == 0) {
            problems.accept(FileFaults.zeroRows());
        }
        return figures;
    }
}

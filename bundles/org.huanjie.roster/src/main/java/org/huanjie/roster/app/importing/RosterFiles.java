// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.Refused;
import org.huanjie.api.office.SheetRow;
import org.huanjie.api.office.SpreadsheetRefused;
import org.huanjie.api.office.Spreadsheets;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.domain.importing.ImportFigures;
import org.huanjie.roster.domain.importing.RosterReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads an uploaded roster through the spreadsheets of the office; the copy on disk lives only while it is read. */
@Component(service = RosterFiles.class)
public final class RosterFiles {
    private final Spreadsheets spreadsheets;

    @Activate
    public RosterFiles(@Reference Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    /** Feeds every row of the file to the reader. @throws Refused with the code of the file if it cannot be read */
    ImportFigures read(byte[] content, String fileName, RosterReader reader) {
        Path copy = copy(content);
        try (Stream<SheetRow> rows = spreadsheets.rows(copy, fileName)) {
            rows.forEach(reader::accept);
            return reader.finish();
        } catch (SpreadsheetRefused e) {
            ProblemCode code =
                    RosterProblem.of(e.code()).<ProblemCode>map(c -> c).orElse(CommonProblem.INVALID_VALUE);
            throw Refused.field(code, "file", e.zh(), String.valueOf(e.getMessage()));
        } finally {
            delete(copy);
        }
    }

    /** Digest of the bytes, hex. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path copy(byte[] content) {
        try {
            // createTempFile gives the file to its owner alone
            return Files.write(Files.createTempFile("roster", ".upload"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

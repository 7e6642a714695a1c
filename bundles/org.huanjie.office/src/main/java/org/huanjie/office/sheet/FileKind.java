// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    /** {@code PK}: an .xlsx file or something that calls itself one. */
    ZIP,
    /** {@code D0CF11E0}: an .xls file, an encrypted .xlsx file, or an old Word file. */
    OLE2,
    /** Text, to be read as CSV. */
    TEXT;

    private static final int HEAD = 4096;
    private static final byte[] OLE2_MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** Files of other kinds that begin with readable letters and would pass for text. */
    private static final List<String> OTHER_TEXTS =
            List.of("%pdf", "{\\rtf", "<?xml", "<html", "<!doctype", "%!ps", "rar!", "7z\u00bc");

    /** @throws org.huanjie.api.office.SpreadsheetRefused file-empty, file-too-large or file-wrong-type */
    static FileKind of(Path file, SheetLimits limits, String fileName) {
        long size = size(file);
        if (size == 0) {
            throw Refusals.empty(fileName);
        }
        if (size > limits.bytes()) {
            throw Refusals.tooLarge(fileName, size, limits.bytes());
        }
        byte[] head = head(file);
        if (startsWith(head, new byte[] {'P', 'K'})) {
            return ZIP;
        }
        if (startsWith(head, OLE2_MAGIC)) {
            return OLE2;
        }
        if (isText(head)) {
            return TEXT;
        }
        throw Refusals.wrongType(fileName);
    }

    private static boolean isText(byte[] head) {
        if (CsvCharset.hasUtf16Mark(head)) {
            return true;
        }
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        String plain = start.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return OTHER_TEXTS.stream().noneMatch(plain::startsWith);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

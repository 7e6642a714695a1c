// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into the zip container of an .xlsx file before the library does: is it a workbook at all, has it macros, does it grow beyond
 * reason, does it declare a document type. What it says is said in the office's words; the library's own guards stay behind it.
 */
final class XlsxPackage {
    /** Parts smaller than this may compress as well as they like. */
    private static final long RATIO_FREE = 100 * 1024;

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final SheetLimits limits;
    private final String fileName;
    private long inflated;
    private int doctypeMatched;

    private XlsxPackage(SheetLimits limits, String fileName) {
        this.limits = limits;
        this.fileName = fileName;
    }

    /** @throws org.huanjie.api.office.SpreadsheetRefused file-truncated, -wrong-type, -macro, -zip-bomb or -xxe */
    static void inspect(Path file, SheetLimits limits, String fileName) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            XlsxPackage inspection = new XlsxPackage(limits, fileName);
            inspection.contentTypes(zip);
            inspection.parts(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.truncated(fileName);
        }
    }

    private void contentTypes(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("[Content_Types].xml");
        if (entry == null) {
            throw Refusals.wrongType(fileName);
        }
        String types;
        try (InputStream in = zip.getInputStream(entry)) {
            types = new String(in.readNBytes((int) RATIO_FREE), StandardCharsets.UTF_8);
        }
        boolean macros = types.contains("macroEnabled") || types.contains("vbaProject");
        if (macros && types.contains("ms-excel") && !types.contains("sheet.binary")) {
            throw Refusals.macro(fileName);
        }
        if (!types.contains(WORKBOOK)) {
            throw Refusals.wrongType(fileName);
        }
    }

    private void parts(ZipFile zip) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw Refusals.macro(fileName);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                inflate(in, entry, name.endsWith(".xml") || name.endsWith(".rels"));
            }
        }
    }

    private void inflate(InputStream in, ZipEntry entry, boolean xml) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long part = 0;
        doctypeMatched = 0;
        for (int read = 0; read >= 0; read = in.read(buffer)) {
            part += read;
            if (xml) {
                refuseDoctype(buffer, read);
            }
            boolean swollen = part > RATIO_FREE && part > entry.getCompressedSize() * limits.inflateRatio();
            if (swollen || inflated + part > limits.inflatedBytes()) {
                throw Refusals.zipBomb(fileName);
            }
        }
        inflated += part;
        if (entry.getSize() >= 0 && part != entry.getSize()) {
            throw new ZipException("size of " + entry.getName());
        }
    }

    /** Looks for the declaration anywhere in the part, since a comment of any length may stand before it; zeros are those of UTF-16. */
    private void refuseDoctype(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                continue;
            }
            if (buffer[i] == DOCTYPE[doctypeMatched]) {
                doctypeMatched++;
            } else {
                doctypeMatched = buffer[i] == DOCTYPE[0] ? 1 : 0;
            }
            if (doctypeMatched == DOCTYPE.length) {
                throw Refusals.xxe(fileName);
            }
        }
    }
}

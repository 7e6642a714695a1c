// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody might upload as a roster (花名册), by the name of what is wrong with them. */
final class HostileRosters {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEGABYTE = 1024 * 1024;

    private HostileRosters() {}

    static byte[] named(String name) {
        return switch (name) {
            case "nothing" -> new byte[0];
            case "pdf" -> "%PDF-1.7\n1 0 obj".getBytes(UTF_8);
            case "truncated" -> Arrays.copyOf(zip(workbook("姓名")), 400);
            case "encrypted" -> resource("/rosters/encrypted.xlsx");
            case "macros" -> with("xl/vbaProject.bin", "macro");
            case "bomb" -> zip(workbook("A".repeat(20 * MEGABYTE)));
            case "entity" ->
                with(
                        SHEET,
                        sheet("姓名").replace(HEAD, HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
            case "columns" -> ("姓名," + "x,".repeat(300)).getBytes(UTF_8);
            case "rows" -> "行\n".repeat(100_100).getBytes(UTF_8);
            case "cell" -> ("姓名\n" + "字".repeat(1_001)).getBytes(UTF_8);
            case "large" -> new byte[21 * MEGABYTE];
            case "oversize" -> new byte[36 * MEGABYTE];
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A roster with headings and no person. */
    static byte[] withoutPersons() {
        return "姓名,性别,民族,出生年月,入党时间,转正时间,党员类型\n".getBytes(UTF_8);
    }

    private static byte[] with(String part, String content) {
        Map<String, String> parts = workbook("姓名");
        parts.put(part, content);
        return zip(parts);
    }

    private static Map<String, String> workbook(String cell) {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/" + SHEET + "\" ContentType=\"" + type + "worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"花名册\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put(SHEET, sheet(cell));
        return parts;
    }

    private static String relation(String type, String target) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(String cell) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                + cell + "</t></is></c></row></sheetData></worksheet>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String path) {
        try (InputStream in = HostileRosters.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

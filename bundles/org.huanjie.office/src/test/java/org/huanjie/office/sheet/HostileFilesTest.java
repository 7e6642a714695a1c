// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.huanjie.api.office.SheetRow;
import org.huanjie.api.office.SpreadsheetRefused;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final SheetLimits SMALL = new SheetLimits(3L * 1024 * 1024, 50, 20, 100, 512L * 1024 * 1024, 100);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is refused as {1}")
    @MethodSource("hostileFiles")
    void everyHostileFileIsRefusedWithItsCodeInBothLanguages(String what, String code, byte[] content)
            throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);

        assertThatThrownBy(() -> readAll(file)).isInstanceOfSatisfying(SpreadsheetRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.zh()).contains("花名册.xlsx").endsWith("。");
            assertThat(refused).hasMessageContaining("花名册.xlsx").hasMessageEndingWith(".");
        });
    }

    static Stream<Arguments> hostileFiles() throws Exception {
        byte[] xlsx = WorkbookFixtures.xlsx("姓名", "张三");
        byte[] xls = WorkbookFixtures.xls("姓名", "张三");
        return Stream.of(
                arguments("a file of 0 bytes", "file-empty", new byte[0]),
                arguments("a file over the limit", "file-too-large", new byte[4 * 1024 * 1024]),
                arguments("a PDF", "file-wrong-type", "%PDF-1.7\n1 0 obj".getBytes(UTF_8)),
                arguments("a picture", "file-wrong-type", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}),
                arguments("a web page that calls itself a table", "file-wrong-type", "<html><table>".getBytes(UTF_8)),
                arguments("a .docx", "file-wrong-type", docx()),
                arguments("a zip of anything", "file-wrong-type", WorkbookFixtures.zip(Map.of("a.txt", new byte[3]))),
                arguments("an old .doc", "file-wrong-type", WorkbookFixtures.oldWord()),
                arguments("text in no known encoding", "file-wrong-type", new byte[] {
                    'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'
                }),
                arguments("half an .xlsx", "file-truncated", Arrays.copyOf(xlsx, xlsx.length / 2)),
                arguments("half an .xls", "file-truncated", Arrays.copyOf(xls, xls.length / 2)),
                arguments("an .xlsx with half a sheet", "file-truncated", halfSheet(xlsx)),
                arguments("a .csv cut inside a character", "file-truncated", Arrays.copyOf("姓名,张".getBytes(UTF_8), 9)),
                arguments("a .csv cut inside a quote", "file-truncated", "姓名,备注\n张三,\"他说".getBytes(gb())),
                arguments("an encrypted .xlsx", "file-encrypted", WorkbookFixtures.encryptedXlsx()),
                arguments("an encrypted .xls", "file-encrypted", WorkbookFixtures.encryptedXls()),
                arguments("an .xlsm", "file-macro", xlsm()),
                arguments(
                        "an .xlsx that hides macros",
                        "file-macro",
                        WorkbookFixtures.withPart(xlsx, "xl/vbaProject.bin", new byte[9])),
                arguments("an .xls with macros", "file-macro", xlsWithMacros()),
                arguments("a zip bomb", "file-zip-bomb", WorkbookFixtures.zipBomb()),
                arguments("an external entity", "file-xxe", external(xlsx)),
                arguments("a billion laughs", "file-xxe", laughs(xlsx)),
                arguments("a document type behind a long comment", "file-xxe", lateDoctype(xlsx)),
                arguments("71 rows where 50 and a frame are allowed", "too-many-rows", WorkbookFixtures.xlsx(rows(71))),
                arguments(
                        "71 lines of text where 50 and a frame are allowed",
                        "too-many-rows",
                        String.join("\n", rows(71)).getBytes(UTF_8)),
                arguments(
                        "21 columns where 20 are allowed", "too-many-columns", ("x,".repeat(20) + "x").getBytes(UTF_8)),
                arguments(
                        "a cell of 101 letters where 100 are allowed",
                        "cell-too-long",
                        WorkbookFixtures.xls("字".repeat(101))));
    }

    private void readAll(Path file) {
        try (Stream<SheetRow> rows = new PoiSpreadsheets(SMALL).rows(file, "花名册.xlsx")) {
            rows.forEach(row -> assertThat(row.cells()).isNotEmpty());
        }
    }

    private static Charset gb() {
        return Charset.forName("GB18030");
    }

    private static String[] rows(int count) {
        String[] rows = new String[count];
        Arrays.fill(rows, "行");
        return rows;
    }

    private static byte[] docx() throws IOException {
        String types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
        return WorkbookFixtures.zip(Map.of("[Content_Types].xml", types.getBytes(UTF_8)));
    }

    private static byte[] xlsm() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet("花名册").createRow(0).createCell(0).setCellValue("姓名");
            return WorkbookFixtures.bytes(workbook);
        }
    }

    private static byte[] xlsWithMacros() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("花名册");
            org.apache.poi.poifs.filesystem.POIFSFileSystem container =
                    new org.apache.poi.poifs.filesystem.POIFSFileSystem();
            container.createDocument(new java.io.ByteArrayInputStream(workbook.getBytes()), "Workbook");
            container.createDirectory("_VBA_PROJECT_CUR");
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            container.writeFilesystem(out);
            container.close();
            return out.toByteArray();
        }
    }

    private static byte[] halfSheet(byte[] xlsx) throws IOException {
        String sheet = WorkbookFixtures.part(xlsx, SHEET);
        return WorkbookFixtures.withPart(
                xlsx,
                SHEET,
                sheet.substring(0, sheet.indexOf("</sheetData>") - 10).getBytes(UTF_8));
    }

    private static byte[] external(byte[] xlsx) throws IOException {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return WorkbookFixtures.withPart(xlsx, SHEET, behindHeader(WorkbookFixtures.part(xlsx, SHEET), doctype));
    }

    private static byte[] laughs(byte[] xlsx) throws IOException {
        String doctype = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
        return WorkbookFixtures.withPart(xlsx, WORKBOOK, behindHeader(WorkbookFixtures.part(xlsx, WORKBOOK), doctype));
    }

    private static byte[] lateDoctype(byte[] xlsx) throws IOException {
        String doctype = "<!--" + "x".repeat(9000) + "--><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return WorkbookFixtures.withPart(xlsx, SHEET, behindHeader(WorkbookFixtures.part(xlsx, SHEET), doctype));
    }

    private static byte[] behindHeader(String xml, String doctype) {
        int header = xml.indexOf("?>") + 2;
        return (xml.substring(0, header) + doctype + xml.substring(header)).getBytes(UTF_8);
    }
}

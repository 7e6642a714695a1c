// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huanjie.api.office.Cell;
import org.huanjie.api.office.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {
    private final PoiSpreadsheets spreadsheets = new PoiSpreadsheets();

    @TempDir
    Path folder;

    static Stream<Workbook> bothFormats() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void aRealDateReadsAsIsoDayAndAMonthAsIsoMonth(Workbook workbook) throws IOException {
        Row row = workbook.createSheet("花名册").createRow(4);
        dated(row, 0, "yyyy-mm-dd");
        dated(row, 1, "yyyy\"年\"m\"月\"");
        dated(row, 2, "yyyy/m");
        dated(row, 3, "General");

        List<Cell> cells = read(WorkbookFixtures.bytes(workbook)).get(0).cells();

        assertThat(cells)
                .containsExactly(
                        new Cell(0, "1985-07-16", Cell.Kind.DATE),
                        new Cell(1, "1985-07", Cell.Kind.DATE),
                        new Cell(2, "1985-07", Cell.Kind.DATE),
                        new Cell(3, "31244", Cell.Kind.NUMBER));
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void theChineseDateFormatsWithoutAPatternAreDatesToo(Workbook workbook) throws IOException {
        Row row = workbook.createSheet("花名册").createRow(0);
        short[] formats = {31, 57, 58};
        for (int i = 0; i < formats.length; i++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(formats[i]);
            row.createCell(i).setCellValue(LocalDate.of(1985, 7, 16));
            row.getCell(i).setCellStyle(style);
        }

        assertThat(read(WorkbookFixtures.bytes(workbook)).get(0).cells())
                .extracting(Cell::text)
                .containsExactly("1985-07-16", "1985-07", "1985-07-16");
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void aFormulaGivesTheValueLastSavedAndSaysSo(Workbook workbook) throws IOException {
        Row row = workbook.createSheet("花名册").createRow(0);
        row.createCell(0).setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(read(WorkbookFixtures.bytes(workbook)).get(0).cells())
                .containsExactly(new Cell(0, "2", Cell.Kind.FORMULA));
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void aLongNumberShowsThatItIsANumber(Workbook workbook) throws IOException {
        Row row = workbook.createSheet("花名册").createRow(0);
        row.createCell(0).setCellValue(150304199108279008d);
        row.createCell(1).setCellValue(13912345678d);
        row.createCell(2).setCellValue(1985.07);

        assertThat(read(WorkbookFixtures.bytes(workbook)).get(0).cells())
                .extracting(Cell::text)
                .containsExactly("150304199108279008", "13912345678", "1985.07");
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void hiddenSheetsAndBlankRowsAreLeftOutAndRowNumbersStay(Workbook workbook) throws IOException {
        workbook.createSheet("旧名册").createRow(0).createCell(0).setCellValue("旧");
        workbook.createSheet("花名册").createRow(3).createCell(1).setCellValue(" 张三\u00a0\u3000");
        workbook.getSheetAt(1).createRow(5).createCell(0).setCellValue("  ");
        workbook.setActiveSheet(1);
        workbook.setSheetHidden(0, true);

        assertThat(read(WorkbookFixtures.bytes(workbook)))
                .containsExactly(new SheetRow("花名册", 4, List.of(new Cell(1, "张三", Cell.Kind.TEXT))));
    }

    static Stream<Arguments> encodings() {
        String text = "序号,姓名,备注\r\n1,张三,\"他说,好\"\r\n\r\n2,李四,\r\n";
        return Stream.of(
                arguments("GB18030, as Excel writes it", text.getBytes(Charset.forName("GB18030"))),
                arguments("UTF-8 without mark", text.getBytes(StandardCharsets.UTF_8)),
                arguments("UTF-8 with mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "Unicode text with tabs",
                        text.replace("他说,好", "他说;好")
                                .replace(',', '\t')
                                .replace("他说;好", "他说,好")
                                .getBytes(StandardCharsets.UTF_16)),
                arguments(
                        "semicolons",
                        text.replace("他说,好", "他说|好")
                                .replace(',', ';')
                                .replace("他说|好", "他说,好")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void csvReadsInEveryEncodingAndKeepsTheRowNumbersOfTheOffice(String name, byte[] content) throws IOException {
        List<SheetRow> rows = read(content);

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells()).extracting(Cell::text).containsExactly("1", "张三", "他说,好");
    }

    @Test
    void whatWasGuardedOnExportReadsBackAsItWas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> values = List.of("+8613912345678", "=1+1", "-1", "@SUM(A1)", "张三", "'quoted'");
        spreadsheets.writeCsv(out, List.of("a", "b", "c", "d", "e", "f"), Stream.of(values));

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffa,b,c,d,e,f\r\n'+8613912345678,'=1+1,'-1,'@SUM(A1),张三,'quoted'\r\n");
        assertThat(read(out.toByteArray()).get(1).cells())
                .extracting(Cell::text)
                .containsExactlyElementsOf(values);
    }

    @Test
    void theTextTrickOfOfficesForLongNumbersIsUndone() throws IOException {
        byte[] csv = "姓名,身份证号\n张三,=\"11010519491231002X\"\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read(csv).get(1).cells()).extracting(Cell::text).containsExactly("张三", "11010519491231002X");
    }

    @Test
    void aWrittenSheetHoldsTextOnly() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        spreadsheets.write(out, "党员/花名册", List.of("姓名", "电话"), Stream.of(List.of("=1+1", "013912345678")));

        List<SheetRow> rows = read(out.toByteArray());
        assertThat(rows.get(0).sheet()).isEqualTo("党员 花名册");
        assertThat(rows.get(1).cells())
                .containsExactly(new Cell(0, "=1+1", Cell.Kind.TEXT), new Cell(1, "013912345678", Cell.Kind.TEXT));
    }

    private List<SheetRow> read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        try (Stream<SheetRow> rows = spreadsheets.rows(file, "花名册")) {
            return rows.toList();
        }
    }

    private static void dated(Row row, int column, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(LocalDate.of(1985, 7, 16));
        row.getCell(column).setCellStyle(style);
    }
}

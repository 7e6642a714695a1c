// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads every cell of a file as a stream by the library alone and does nothing with it: the least that an import can cost. */
final class PlainRead {
    private PlainRead() {}

    static Duration xlsx(Path file) throws Exception {
        long begin = System.nanoTime();
        Cells cells = new Cells();
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(zip);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(zip);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            XMLReader xml = factory.newSAXParser().getXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, cells, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return sinceThen(begin, cells.rows);
    }

    static Duration csv(Path file) throws Exception {
        long begin = System.nanoTime();
        int rows = 0;
        long characters = 0;
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            for (CSVRecord row : parser) {
                rows++;
                for (String cell : row) {
                    characters += cell.length();
                }
            }
        }
        return sinceThen(begin, characters > 0 ? rows : 0);
    }

    private static Duration sinceThen(long begin, int rows) {
        if (rows != MadeRoster.ROWS + 1) {
            throw new IllegalStateException(rows + " rows read");
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static final class Cells implements SheetContentsHandler {
        private int rows;

        @Override
        public void startRow(int number) {
            rows++;
        }

        @Override
        public void endRow(int number) {
            // nothing is kept
        }

        @Override
        public void cell(String reference, String value, org.apache.poi.xssf.usermodel.XSSFComment comment) {
            // nothing is kept
        }
    }
}

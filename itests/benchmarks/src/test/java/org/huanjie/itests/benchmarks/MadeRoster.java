// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A roster of invented members (名册), the same in every run; nobody in it stands twice and nothing in it is wrong. */
final class MadeRoster {
    static final int ROWS = 100_000;

    private static final long SEED = 20150522;
    private static final List<String> HEADER =
            List.of("序号", "姓名", "性别", "民族", "出生年月", "公民身份号码", "学历", "入党时间", "转正时间", "党员类别", "党小组", "联系电话");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰文志建国";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private MadeRoster() {}

    static Path xlsx(Path folder) throws IOException {
        Path file = folder.resolve("名册.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("党员");
            int[] at = {0};
            rows().forEach(values -> {
                Row row = sheet.createRow(at[0]++);
                IntStream.range(0, values.size())
                        .forEach(column -> row.createCell(column).setCellValue(values.get(column)));
            });
            book.write(out);
        }
        return file;
    }

    static Path csv(Path folder) throws IOException {
        Path file = folder.resolve("名册.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            for (List<String> values : (Iterable<List<String>>) rows()::iterator) {
                printer.printRecord(values);
            }
        }
        return file;
    }

    private static Stream<List<String>> rows() {
        Random random = new Random(SEED);
        return Stream.concat(Stream.of(HEADER), IntStream.rangeClosed(1, ROWS).mapToObj(number -> row(number, random)));
    }

    private static List<String> row(int number, Random random) {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(16_000));
        LocalDate joined = birth.plusYears(20 + random.nextInt(8)).withDayOfMonth(1);
        String name = one(SURNAMES, random) + one(GIVEN, random) + one(GIVEN, random);
        boolean male = number % 2 == 1;
        return List.of(
                Integer.toString(number),
                name,
                male ? "男" : "女",
                "汉族",
                birth.toString(),
                idNumber(birth, number, male),
                "大专",
                joined.toString(),
                joined.plusYears(1).toString(),
                "正式党员",
                "第" + (1 + number % 9) + "党小组",
                "139" + String.format(Locale.ROOT, "%08d", number));
    }

    private static String one(String of, Random random) {
        int at = random.nextInt(of.length());
        return of.substring(at, at + 1);
    }

    /** The place makes the number unique where the day of birth does not: 500 people a place. */
    private static String idNumber(LocalDate birth, int number, boolean male) {
        int order = number / 2 % 500 * 2 + (male ? 1 : 0);
        String body = String.format(
                Locale.ROOT,
                "%06d%s%03d",
                150_200 + number / 1000,
                birth.toString().replace("-", ""),
                order % 1000);
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (body.charAt(i) - '0'))
                .sum();
        return body + "10X98765432".charAt(sum % 11);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts of all slices keep to the SQL that docs/operators/databases.md promises. */
class PlainSqlTest {
    private static final Path BUNDLES =
            Path.of(System.getProperty("huanjie.root")).resolve("bundles");

    @Test
    void everyScriptKeepsToIt() {
        assertThat(scripts())
                .hasSizeGreaterThan(4)
                .allSatisfy(script -> assertThat(PlainSql.faults(text(script)))
                        .as(script.getFileName().toString())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        create table hj_x (id varchar(36) not null, n integer, primary key (id)) | a table                | true
        create unique index hj_x_n on hj_x (id, n desc)                          | an index, falling      | true
        drop index hj_x_n                                                        | an index goes          | true
        alter table hj_x add column said text                                    | a column comes         | true
        create table hj_x (id serial, primary key (id))                          | a type of PostgreSQL   | false
        create table hj_x (id varchar(36) not null, j jsonb)                     | another                | false
        create view hj_v as select * from hj_x                                   | a view                 | false
        create sequence hj_s                                                     | a sequence             | false
        insert into hj_x values ('1')                                            | rows                   | false
        """)
    void whatIsNotPromisedIsNoticed(String sql, String what, boolean plain) {
        assertThat(PlainSql.faults(sql + ";").isEmpty()).as(what).isEqualTo(plain);
    }

    private static List<Path> scripts() {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().contains("/src/main/resources/db/")
                            && file.toString().endsWith(".sql"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

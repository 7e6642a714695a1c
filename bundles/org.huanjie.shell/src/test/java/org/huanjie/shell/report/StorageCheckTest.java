// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huanjie.shell.report.Finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong between us and the database is named, with what to do. */
class StorageCheckTest {
    private static final String URL = "jdbc:postgresql://db/huanjie";

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("no data source", Storages.NONE, Level.BAD, "没有配置数据源"),
                Arguments.of("no driver", new Storage(URL, true, 0, 1, false), Level.BAD, "驱动没有安装"),
                Arguments.of("no xa", new Storage(URL, false, 1, 1, true), Level.BAD, "xa=true"),
                Arguments.of("database away", new Storage(URL, true, 1, 1, false), Level.BAD, "没有响应"),
                Arguments.of("two drivers of one name", new Storage(URL, true, 2, 1, true), Level.HINT, "2 个同名"),
                Arguments.of("two managers", new Storage(URL, true, 1, 2, true), Level.BAD, "2 个事务管理器"),
                Arguments.of("no manager", new Storage("", false, 1, 0, false), Level.BAD, "0 个事务管理器"),
                Arguments.of("trial database", Storages.inOrder("jdbc:h2:file:x"), Level.HINT, "仅供试用"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isNamed(String fault, Storage storage, Level level, String words) {
        assertThat(StorageCheck.of(storage))
                .as(fault)
                .filteredOn(finding -> finding.text().contains(words))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(level);
                    assertThat(finding.todo()).isNotBlank();
                });
    }

    @Test
    void aDataSourceInOrderIsGood() {
        List<Finding> findings = StorageCheck.of(Storages.inOrder(URL));

        assertThat(findings).extracting(Finding::level).containsOnly(Level.GOOD);
    }
}

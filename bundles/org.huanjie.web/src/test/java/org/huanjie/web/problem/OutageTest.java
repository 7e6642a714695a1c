// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new SQLException("x", "08006"), true, "connection failure"),
                arguments(new SQLException("x", "57P01"), true, "PostgreSQL is shut down"),
                arguments(new SQLException("x", "53100"), true, "PostgreSQL's disk is full"),
                arguments(new SQLException("x", "90098"), true, "H2 is closed"),
                arguments(
                        new SQLException("Cannot get a connection, pool error Timeout waiting for idle object"),
                        true,
                        "the pool is exhausted"),
                arguments(
                        new SQLException("Unable to enlist connection in transaction: enlistResource returns 'false'."),
                        true,
                        "the pool closes while the bundle is updated"),
                arguments(new SQLException("Connection conn1: url=x is closed."), true, "the same, a moment later"),
                arguments(new SQLException("The result set is closed."), false, "a result read too late is a bug"),
                arguments(
                        new FileSystemException("scan.pdf", null, "No space left on device"), true, "our disk is full"),
                arguments(new IllegalStateException(new SQLException("x", "08001")), true, "wrapped"),
                arguments(new SQLException("x", "42601"), false, "a wrong statement is a bug"),
                arguments(new SQLException("x", "23502"), false, "a null in a column is a bug"),
                arguments(new IOException("broken pipe"), false, "the client went away"),
                arguments(new NullPointerException(), false, "a bug"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("failures")
    void onlyAnAbsentDatabaseOrDiskIsAnOutage(Throwable failure, boolean outage, String reason) {
        assertThat(Outage.isBehind(failure)).isEqualTo(outage);
    }
}

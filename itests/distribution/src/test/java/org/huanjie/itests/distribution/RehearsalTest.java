// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: a street of twelve communities, from the survey to the archive. */
class RehearsalTest {
    @TempDir
    private Path folder;

    @AfterEach
    void leavesNothingRunning() {
        Script.run("stop", "--data", data());
    }

    @Test
    void twelveCommunitiesAreArchivedAndEveryPlannedViolationIsRefused() throws Exception {
        Path report = folder.resolve("rehearsal.jsonl");

        Script.Answer answer =
                Script.run("rehearse", "--port", Ports.free(), "--data", data(), "--report", report.toString());

        assertThat(answer.out()).as(answer.err()).contains("archived 12 of 12");
        assertThat(answer.exit()).as(answer.out()).isZero();
        assertThat(Files.readAllLines(report))
                .hasSizeGreaterThan(1000)
                .noneMatch(line -> line.contains("\"status\":5"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}

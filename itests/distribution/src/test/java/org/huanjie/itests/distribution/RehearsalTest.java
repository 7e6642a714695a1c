// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huanjie.itests.distribution.secrecy.AttendanceCheck;
import org.huanjie.itests.distribution.secrecy.BallotCheck;
import org.huanjie.itests.distribution.secrecy.Catalogue;
import org.huanjie.itests.distribution.secrecy.CatalogueCheck;
import org.huanjie.itests.distribution.secrecy.Contents;
import org.huanjie.itests.distribution.secrecy.DataFolder;
import org.huanjie.itests.distribution.secrecy.FilesCheck;
import org.huanjie.itests.distribution.secrecy.Sheet;
import org.huanjie.itests.distribution.secrecy.Text;
import org.huanjie.itests.distribution.secrecy.TrailCheck;
import org.huanjie.itests.kit.Ports;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job: a street of twelve communities, from the survey to the archive; and what it leaves behind. One rehearsal, then the
 * server is stopped and its database and files are read as somebody would who took the whole data folder.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RehearsalTest {
    @TempDir
    private static Path folder;

    private Script.Answer answer;
    private Script.Answer stopped;
    private DataFolder left;
    private Contents database;

    @BeforeAll
    void rehearse() {
        answer = Script.run(
                "rehearse",
                "--port",
                Integer.toString(Ports.free()),
                "--data",
                data(),
                "--report",
                report().toString());
        stopped = Script.run("stop", "--data", data());
        left = new DataFolder(Path.of(data()));
        database = left.database();
    }

    @AfterAll
    void leavesNothingRunning() {
        Script.run("stop", "--data", data());
    }

    @Test
    void twelveCommunitiesAreArchivedAndEveryPlannedViolationIsRefused() throws IOException {
        assertThat(answer.out()).as(answer.err()).contains("archived 12 of 12");
        assertThat(answer.exit()).as(answer.out()).isZero();
        assertThat(stopped.exit()).as(stopped.err()).isZero();
        assertThat(Files.readAllLines(report()))
                .hasSizeGreaterThan(1000)
                .noneMatch(line -> line.contains("\"status\":5"));
    }

    @Test
    void thereIsSomethingToFind() {
        assertThat(database.members()).hasSizeGreaterThan(1000);
        assertThat(kinds("ATTENDANCE")).as("twelve meetings and a second one").hasSize(13);
        assertThat(kinds("COUNT")).as("two tellers for every run").hasSizeGreaterThanOrEqualTo(26);
        assertThat(database.table("hj_core_answer").rows()).hasSizeGreaterThan(500);
        assertThat(left.files()).extracting(Text::name).contains("karaf-data/log/karaf.log");
        assertThat(left.firstPassword()).isNotBlank();
    }

    @Test
    void everyTableAndEveryKindOfRecordIsListedWithWhatItHolds() {
        assertThat(new CatalogueCheck(Catalogue.reviewed()).findings(database)).isEmpty();
    }

    @Test
    void noRecordOfBallotsNamesWhoCastThem() {
        assertThat(new BallotCheck(Catalogue.reviewed()).findings(database)).isEmpty();
    }

    @Test
    void nothingShowsWhenOrInWhichOrderMembersCame() {
        assertThat(new AttendanceCheck().findings(database)).isEmpty();
    }

    @Test
    void trailAndKeptAnswersTellNoMoreThanThatASheetWasSaved() {
        assertThat(new TrailCheck().findings(database)).isEmpty();
    }

    @Test
    void logsAndFilesHoldNoNameNumberSessionOrPassword() throws IOException {
        FilesCheck check = new FilesCheck(database, left.firstPassword());

        assertThat(check.findings(left.files())).isEmpty();
        assertThat(check.findings(List.of(new Text("report", Files.readString(report())))))
                .isEmpty();
    }

    private List<Sheet> kinds(String kind) {
        return database.sheets().stream()
                .filter(sheet -> sheet.kind().equals(kind))
                .toList();
    }

    private Path report() {
        return folder.resolve("rehearsal.jsonl");
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}

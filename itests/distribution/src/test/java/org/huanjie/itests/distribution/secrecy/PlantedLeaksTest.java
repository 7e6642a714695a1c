// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check finds what was planted for it, and nothing where all is in order. */
class PlantedLeaksTest {
    private static final String PASSWORD = "Ab3-first-one";
    private static final String SHEETS = "hj_election_sheet";

    static Stream<Arguments> leaks() {
        return Stream.of(
                leak(
                        "a table nobody reviewed",
                        s -> s.add("hj_core_seen", "id", "1"),
                        "hj_core_seen is not in the catalogue"),
                leak("a new column", s -> s.add("hj_roster_member", "came_at", "1"), "hj_roster_member has came_at"),
                leak("a new kind of record", s -> s.sheet("TICK", "", Specimen.OTHER, "{}"), "hj_election_sheet/TICK"),
                leak(
                        "a new value in a record",
                        s -> body(s, "\"taken\"", "\"seat\":4,\"taken\""),
                        "ATTENDANCE has seat"),
                leak(
                        "a member in a count",
                        s -> count(s, "\"note\":\"" + Specimen.SECOND + "\""),
                        "names " + Specimen.SECOND),
                leak("a voter's name in a count", s -> count(s, "\"note\":\"冯发\""), "names 冯发"),
                leak("a session in a count", s -> count(s, "\"note\":\"" + session() + "\""), "names " + session()),
                leak(
                        "a count by no teller",
                        s -> s.change("hj_core_grant", "role", "TELLER", "CLERK"),
                        "names " + Specimen.TELLER),
                leak(
                        "a candidate of no ballot",
                        s -> s.change("hj_election_candidate", "case_id", "c1", "c2"),
                        "in totals.marks[].candidate"),
                leak("a moment in a count", s -> count(s, "\"note\":\"10:32\""), "holds the moment 10:32"),
                leak(
                        "a row for each ballot",
                        s -> s.sheet("COUNT", "FIRST", Specimen.OTHER, Specimen.COUNT_BODY),
                        "has 2 rows"),
                leak(
                        "a part for each ballot",
                        s -> s.sheet("COUNT", "B17", Specimen.OTHER, Specimen.COUNT_BODY),
                        "no teller's whole sheet"),
                leak(
                        "sheets of few ballots",
                        s -> s.change(
                                SHEETS,
                                "body",
                                Specimen.COUNT_BODY,
                                Specimen.COUNT_BODY.replace("\"sheets\":1", "\"sheets\":12")),
                        "sums 12 sheets"),
                leak(
                        "a group of four",
                        s -> s.sheet(
                                "RECOMMENDATION",
                                "",
                                Specimen.OTHER,
                                "{\"groups\":[{\"name\":\"一组\",\"issued\":4},{\"name\":\"二组\",\"issued\":20}]}"),
                        "keeps the group 一组"),
                leak(
                        "a record that knows when",
                        s -> s.change(SHEETS, "id", Specimen.RANDOM, Specimen.TIMED),
                        "an id that grows with time"),
                leak("members as they came", PlantedLeaksTest::asTheyCame, "not in the order of the roster"),
                leak(
                        "a time beside a member",
                        s -> body(s, "\"presence\"", "\"at\":\"x\",\"presence\""),
                        "holds at of a member"),
                leak("a version for each tick", s -> s.change(SHEETS, "version", "1", "94"), "was written 94 times"),
                leak(
                        "an event for each tick",
                        s -> s.event("sheet:ATTENDANCE[round=1]", Specimen.CHAIR, "", ""),
                        "has 2 events"),
                leak(
                        "a list in a to-do",
                        s -> s.add("hj_core_todo", "title", Specimen.THIRD + Specimen.FIRST + Specimen.SECOND),
                        "hj_core_todo.title lists"),
                leak(
                        "members in the trail",
                        s -> s.event("step:x", Specimen.CHAIR, "", "present=" + Specimen.FIRST),
                        "lists members in its details"),
                leak(
                        "an event about a member",
                        s -> s.event("sheet:ATTENDANCE[" + Specimen.FIRST + "]", Specimen.CHAIR, "", ""),
                        "names more than the sheet"),
                leak(
                        "the moment of a count",
                        s -> s.event("sheet:COUNT[round=1/FIRST]", Specimen.TELLER, "2026-07-04T01:00Z", ""),
                        "tells the moment"),
                leak(
                        "details of a count",
                        s -> s.event("sheet:COUNT[round=1/FIRST]", Specimen.TELLER, "", "valid=3"),
                        "has details"),
                leak(
                        "a count by somebody else",
                        s -> s.event("sheet:COUNT[round=1/FIRST]", Specimen.CHAIR, "", ""),
                        "who is no TELLER"),
                leak(
                        "a sheet in a kept answer",
                        s -> s.change("hj_core_answer", "body", "{\"key\":\"round=1\"}", Specimen.ATTENDANCE_BODY),
                        "an answer is kept that holds"),
                leak(
                        "a kept answer's moment",
                        s -> s.change("hj_core_answer", "answered_at", "86400000", "86400001"),
                        "tells the moment it was given"),
                leak(
                        "a kept answer's id",
                        s -> s.change("hj_core_answer", "id", Specimen.RANDOM, Specimen.TIMED),
                        "a kept answer has an id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaks")
    void isFound(String planted, Consumer<Specimen> plant, String finding) {
        Specimen specimen = Specimen.inOrder();
        Catalogue catalogue = specimen.catalogue();
        plant.accept(specimen);

        assertThat(findings(catalogue, specimen.contents())).anyMatch(found -> found.contains(finding));
    }

    @Test
    void nothingIsFoundWhereAllIsInOrder() {
        Specimen specimen = Specimen.inOrder();

        assertThat(findings(specimen.catalogue(), specimen.contents())).isEmpty();
        assertThat(inFile("2026-07-04T09:00 INFO FirstAccount | 一次性密码 " + PASSWORD
                        + " id 01a20d5d-195f-7000-9c31-50ac2f88f69d"))
                .isEmpty();
        assertThat(inFile("a number of 18 digits that is no identity number: 902677765083422687"))
                .isEmpty();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("a name", "WARN cannot save 冯发", "names 冯发"),
                Arguments.of("an identity number", "id=11010519491231002X refused", "identity number"),
                Arguments.of("a telephone number", "calls 13800138000", "telephone number"),
                Arguments.of("a session by its digest", "session " + session(), "holds a session"),
                Arguments.of("a session itself", "Cookie hj_session=" + TOKEN, "holds a session"),
                Arguments.of("a password", "signed in with password=x", "speaks of a password"),
                Arguments.of("the first password elsewhere", "argument " + PASSWORD, "speaks of a password"),
                Arguments.of("it twice", "FirstAccount " + PASSWORD + "\nFirstAccount " + PASSWORD, "more than once"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isFoundInALog(String planted, String line, String finding) {
        assertThat(inFile(line)).anyMatch(found -> found.contains(finding));
    }

    private static final String TOKEN = "0123456789abcdefghijABCDEFGHIJ_-token";

    private static List<String> inFile(String line) {
        Contents contents = Specimen.inOrder()
                .add("hj_core_session", "id", FilesCheck.digest(TOKEN))
                .contents();
        return new FilesCheck(contents, PASSWORD).findings(List.of(new Text("karaf.log", line)));
    }

    private static List<String> findings(Catalogue catalogue, Contents contents) {
        List<String> all = new ArrayList<>(new CatalogueCheck(catalogue).findings(contents));
        all.addAll(new BallotCheck(catalogue).findings(contents));
        all.addAll(new AttendanceCheck().findings(contents));
        all.addAll(new TrailCheck().findings(contents));
        return all;
    }

    private static String session() {
        return "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    }

    private static void body(Specimen specimen, String old, String changed) {
        String body = Specimen.ATTENDANCE_BODY;
        specimen.change(SHEETS, "body", body, body.replace(old, changed));
    }

    private static void count(Specimen specimen, String more) {
        String body = Specimen.COUNT_BODY;
        specimen.change(SHEETS, "body", body, body.replace("\"invalid\"", more + ",\"invalid\""));
    }

    private static void asTheyCame(Specimen specimen) {
        String came = "{\"rows\":[" + Specimen.row(Specimen.SECOND, "冯发", "PRESENT") + ","
                + Specimen.row(Specimen.FIRST, "钱信", "PRESENT") + "],\"taken\":true}";
        specimen.change(SHEETS, "body", Specimen.ATTENDANCE_BODY, came);
    }

    private static Arguments leak(String planted, Consumer<Specimen> plant, String finding) {
        return Arguments.of(planted, plant, finding);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aBadCaseIsAnsweredAndTheNextGoesOn() throws IOException {
        List<JsonNode> answers = answers("""
                {"id":"a","kind":"quorum","profile":"reg-2020","input":{"expected":100,"present":80,"colour":1}}
                no JSON at all
                {"id":"c","kind":"quorum","input":{}}
                {"id":"d","kind":"quorum","profile":"reg-2020","input":{"expected":100,"expected":90,"present":80}}

                [1, 2]
                {"id":5,"kind":"quorum","profile":"reg-2020","input":{"expected":100,"present":80},"note":"not looked at"}
                """);

        assertThat(answers).hasSize(6);
        assertThat(answers.get(0).at("/answer/code").textValue()).isEqualTo("unknown-field");
        assertThat(answers.get(1).get("id").isNull()).isTrue();
        assertThat(answers.get(1).at("/answer/code").textValue()).isEqualTo("malformed-request");
        assertThat(answers.get(2).at("/answer/field").textValue()).isEqualTo("profile");
        assertThat(answers.get(3).at("/answer/result").textValue()).isEqualTo("ERROR");
        assertThat(answers.get(5).at("/answer/result").textValue()).isEqualTo("MET");
        assertThat(answers.get(5).get("id").intValue()).isEqualTo(5);
        assertThat(answers)
                .allSatisfy(a ->
                        assertThat(a.at("/answer/reasons/0/text").textValue()).isNotBlank());
    }

    @Test
    void aListAndASingleObjectAreReadTooWithOrWithoutAMark() throws IOException {
        String one = "{\"id\":\"a\",\n\"kind\":\"surplus\",\"profile\":\"reg-2020\",\"input\":{\"seats\":5}}";

        assertThat(answers("\uFEFF[" + one + "," + one + "]")).hasSize(2);
        assertThat(answers(one))
                .singleElement()
                .satisfies(a ->
                        assertThat(a.at("/answer/minCandidates").intValue()).isEqualTo(6));
        assertThat(answers("[]")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"'[{\"id\":1}', a list that does not end", "'', an empty file", "hello, no JSON", "42, a number"})
    void aFileThatIsNoListIsSaidSo(String content, String reason) throws IOException {
        assertThat(run(content)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("无法读取规则文件").contains("Cannot read");
    }

    @Test
    void aMissingFileAndWrongUseEndWithTwo() {
        assertThat(command("rules", folder.resolve("nothing.json").toString())).isEqualTo(2);
        assertThat(command("rules")).isEqualTo(2);
        assertThat(command("rule", "x")).isEqualTo(2);
        assertThat(command()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("用法").contains("Usage");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "quorum | reg-2020 | {\"expected\":100} | /minimumPresent=80 | an absent count keeps what is known",
                "quorum | reg-2020 | {\"expected\":100,\"present\":-1} | /minimumPresent=80 | so does a negative one",
                "quorum | reg-2020 | {\"present\":1} | /result=ERROR | nothing is known without the base",
                "over-half | reg-2020 | {\"present\":81,\"votes\":41,\"issued\":80,\"returned\":79,\"valid\":60} | /elected=true | ballots do not change the base",
                "over-half | reg-2020 | {\"present\":81,\"votes\":41,\"valid\":40} | /result=ERROR | more votes than valid ballots",
                "over-half | reg-2020 | {\"present\":81,\"votes\":82} | /minimumVotes=41 | an impossible vote keeps the line",
                "result | reg-2020 | {\"present\":81,\"seats\":5} | /minimumVotes=41 | absent votes keep the line",
                "ballot | reg-2020 | {\"seats\":5,\"circles\":3,\"writeIns\":2} | /result=VALID | crosses left out are as many as needed",
                "ballot | reg-2020 | {\"seats\":5,\"circles\":3,\"writeIns\":2,\"crosses\":0} | /result=PARTLY_VOID | no cross for the write-ins",
                "ballot-chain | reg-1990 | {\"voters\":81,\"issued\":80,\"returned\":81,\"valid\":81,\"invalid\":0} | /result=ELECTION_INVALID_REVOTE | the old text counts ballots issued",
                "tally-identity | reg-2020 | {\"valid\":80,\"candidate\":{\"favour\":41,\"against\":30,\"abstain\":8}} | /result=ERROR | the marks do not sum",
                "tally-identity | reg-2020 | {\"valid\":80,\"candidate\":{\"favour\":41,\"against\":30}} | /result=ERROR | a mark is absent",
                "tally-identity | reg-2020 | {\"valid\":80,\"candidate\":{\"favour\":41,\"against\":30,\"abstain\":9,\"x\":0}} | /code=unknown-field | an unknown mark",
                "tally-total | reg-2020 | {\"valid\":80,\"seats\":5,\"sumFavourInclWriteIn\":400} | /result=OK | the sum at its limit",
                "tally-total | reg-2020 | {\"sumAgainst\":5,\"sumWriteIn\":5} | /result=OK | each write-in has its cross",
                "tally-total | reg-2020 | {\"sumAgainst\":5,\"sumWriteIn\":6} | /result=ERROR | a write-in without a cross",
                "tally-total | reg-2020 | {\"valid\":80,\"seats\":5,\"sumFavourInclWriteIn\":400,\"sumAgainst\":5,\"sumWriteIn\":6} | /result=ERROR | both are looked at",
                "tally-total | reg-2020 | {\"valid\":80,\"seats\":5} | /result=ERROR | the sum is absent",
                "tally-total | reg-2020 | {} | /result=ERROR | nothing to judge",
                "expected-base | reg-2020 | {\"fullMembers\":112,\"underProbationPunishment\":2,\"rightsSuspended\":1,\"adoptedExclusions\":0,\"approvedNotAdoptedExclusions\":9} | /expected=109 | not adopted: they stay in the base",
                "expected-base | reg-2020 | {\"fullMembers\":112,\"underProbationPunishment\":2,\"rightsSuspended\":1,\"approvedNotAdoptedExclusions\":9} | /minimumPresent=88 | none adopted where only the others are named",
                "expected-base | reg-2020 | {\"fullMembers\":112,\"underProbationPunishment\":2,\"rightsSuspended\":1} | /result=ERROR | exclusions are absent",
                "congress | reg-2020 | {\"members\":500} | /result=CONGRESS_ALLOWED_IF_APPROVED | five hundred members",
                "congress | reg-2020 | {\"members\":400,\"delegates\":150} | /result=GENERAL_MEETING | no congress whatever its delegates",
                "congress | reg-2020 | {\"members\":600,\"delegates\":301} | /result=REJECT | too many delegates",
                "congress | reg-2020 | {} | /result=ERROR | nothing to judge",
                "form | reg-2020 | {\"fullMembers\":3} | /committee=false | three elect a secretary",
                "term | reg-2020 | {\"elected\":\"2021-6-28\",\"organisation\":\"community\"} | /result=ERROR | a day written otherwise",
                "term | reg-2020 | {\"elected\":20210628,\"organisation\":\"community\"} | /code=invalid-value | a number is no day",
                "public-notice | reg-2020 | {\"days\":3} | /result=NO_SUCH_RULE | the national base sets no days",
                "public-notice | street-plan-2015 | {\"posted\":\"2015-06-22\"} | /result=ERROR | the days are absent",
                "public-notice | street-plan-2015 | {\"posted\":\"2015-06-22\",\"days\":2} | /result=REJECT | too short with a day of posting",
                "community-count | reg-2020 | {\"before\":9,\"after\":9} | /result=NO_SUCH_RULE | the seed's own rule",
                "guide-gate | reg-1990 | {\"orgTrained\":true,\"guideQualified\":true} | /result=NO_SUCH_RULE | the seed's own rule",
                "guide-gate | street-plan-2015 | {\"orgTrained\":true,\"guideQualified\":true} | /result=PASS | trained and qualified",
                "guide-gate | street-plan-2015 | {\"orgTrained\":false,\"guideQualified\":false} | /result=BLOCK_ELECTION | the first bar that holds",
                "guide-gate | street-plan-2015 | {\"cadreExam\":\"FAIL\",\"duty\":\"ANSWER_QUERIES\"} | /result=BLOCK_DUTY | failed cadre",
                "guide-gate | street-plan-2015 | {\"cadreExam\":\"PASS\",\"duty\":\"RECEIVE_PETITIONS\"} | /result=PASS | passed cadre",
                "guide-gate | street-plan-2015 | {\"cadreExam\":\"MAYBE\",\"duty\":\"RECEIVE_PETITIONS\"} | /result=ERROR | no such result",
                "guide-gate | street-plan-2015 | {\"cadreExam\":\"FAIL\"} | /result=ERROR | the duty is absent",
                "guide-gate | street-plan-2015 | {\"orgTrained\":true,\"guideQualified\":true,\"cadreExam\":\"FAIL\",\"duty\":\"ANSWER_QUERIES\"} | /result=BLOCK_DUTY | both questions at once",
                "guide-gate | street-plan-2015 | {} | /result=ERROR | nothing to judge",
                "shortfall | reg-2020 | {\"seats\":5,\"elected\":4,\"consent\":39,\"present\":80} | /result=SUPPLEMENTARY_ELECTION | one short of half",
                "runoff | reg-2020 | {\"group\":[\"E\",\"F\"],\"seats\":1,\"present\":81,\"votes\":{\"E\":39,\"F\":39}} | /runoffSeats=1 | equal again",
                "primary | reg-2020 | {\"present\":81,\"seats\":5,\"formalNeeded\":6,\"votes\":{\"A\":70,\"B\":69,\"C\":60}} | /problem=SURPLUS_NOT_MET | too few over half",
                "stroke-order | reg-1990 | {\"names\":[]} | /order=[] | no names",
                "stroke-order | reg-2020 | {\"names\":\"丁一\"} | /code=invalid-value | one name is no list",
                "extension | reg-2020 | {\"termEnds\":\"2026-06-28\",\"requestTo\":\"2027-06-29\"} | /result=REJECT_OR_EXCEPTION | a day over a year"
            })
    void everyKindAnswersAtItsEdges(String kind, String profile, String input, String expected, String reason)
            throws IOException {
        JsonNode answer = answers(
                        "{\"id\":1,\"kind\":\"" + kind + "\",\"profile\":\"" + profile + "\",\"input\":" + input + "}")
                .get(0)
                .get("answer");
        String[] parts = expected.split("=", 2);
        JsonNode value = answer.at(parts[0]);

        assertThat(value.isTextual() ? value.textValue() : value.toString())
                .as("%s", answer)
                .isEqualTo(parts[1]);
        assertThat(answer.get("reasons")).isNotEmpty();
    }

    private List<JsonNode> answers(String content) throws IOException {
        assertThat(run(content)).isZero();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(RuleCaseFile.JSON.readTree(line));
        }
        return answers;
    }

    private int run(String content) throws IOException {
        out.reset();
        return command(
                "rules",
                Files.writeString(folder.resolve("cases.json"), content).toString());
    }

    private int command(String... args) {
        return Main.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.huanjie.api.error.Refused;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Profiles;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.web.harness.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculator over the web, with one rule that doubles a number. */
class RulesOverHttpTest {
    private static WebServer web;

    @BeforeAll
    static void serve() {
        RulesResource rules = new RulesResource(new Profiles() {
            @Override
            public Profile effective(String id) {
                return new EmptyProfile();
            }

            @Override
            public List<String> ids() {
                return List.of("reg-2020");
            }
        });
        rules.add(() -> List.of(RuleKind.of(
                "double",
                Set.of("n"),
                Set.of(),
                (in, profile) -> Answer.result("DONE", new Reason("加倍。", "Doubled.", "S00"))
                        .with("twice", 2 * in.count("n")))));
        web = new WebServer(List.of(rules));
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    void anyoneMayAskOneQuestion() {
        HttpResponse<String> answer = web.send(
                "POST", "/rules/evaluate", "{\"kind\":\"double\",\"profile\":\"reg-2020\",\"input\":{\"n\":4}}");

        assertThat(answer.body())
                .isEqualTo("{\"result\":\"DONE\",\"twice\":8,"
                        + "\"reasons\":[{\"text\":\"加倍。\",\"textEn\":\"Doubled.\",\"clause\":\"S00\"}]}");
        assertThat(web.transactions.commits).isZero();
    }

    @Test
    void aListOfQuestionsGetsAListOfAnswers() {
        HttpResponse<String> answer = web.send(
                "POST",
                "/rules/evaluate",
                "[{\"id\":\"Q1\",\"kind\":\"double\",\"profile\":\"reg-2020\",\"input\":{\"n\":1}},"
                        + "{\"id\":\"Q2\",\"kind\":\"double\",\"profile\":\"reg-2020\",\"input\":{\"n\":-1}}]");

        assertThat(WebServer.json(answer).get(0).get("id").asText()).isEqualTo("Q1");
        assertThat(WebServer.json(answer).get(1).get("result").asText()).isEqualTo("ERROR");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind":"double","profile":"reg-2020","input":{"m":4}}           | unknown-field | m         | field of another kind
            {"kind":"double","profile":"reg-2020","input":{"n":"4"}}         | invalid-value | n         | text for a number
            {"kind":"double","profile":"reg-2020","input":{},"expect":{}}    | unknown-field | expect    | field of another document
            {"kind":"triple","profile":"reg-2020","input":{}}                | invalid-value | kind      | no such kind
            {"kind":"double","profile":"reg-1900","input":{}}                | invalid-value | profile   | no such profile
            {"kind":7,"profile":"reg-2020","input":{}}                       | invalid-value | kind      | number for a name
            {"profile":"reg-2020","input":{}}                                | invalid-value | kind      | kind absent
            {"kind":"double","profile":"reg-2020"}                           | invalid-value | input     | input absent
            [{"kind":"double","profile":"reg-2020","input":[]}]              | invalid-value | [0].input | list for an object
            7                                                                | invalid-value | body      | no object
            """)
    void whatIsNoQuestionIsRefused(String body, String code, String field, String reason) {
        HttpResponse<String> answer = web.send("POST", "/rules/evaluate", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(WebServer.json(answer).get("code").asText()).isEqualTo(code);
        assertThat(WebServer.json(answer).get("field").asText()).isEqualTo(field);
    }

    /** A profile without parameters. */
    private static final class EmptyProfile implements Profile {
        @Override
        public String id() {
            return "reg-2020";
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public boolean has(String parameter) {
            return false;
        }

        @Override
        public org.huanjie.api.rule.Threshold threshold(String parameter) {
            throw absent(parameter);
        }

        @Override
        public int integer(String parameter) {
            throw absent(parameter);
        }

        @Override
        public boolean flag(String parameter) {
            throw absent(parameter);
        }

        @Override
        public Set<String> codes(String parameter) {
            throw absent(parameter);
        }

        @Override
        public Range range(String parameter) {
            throw absent(parameter);
        }

        @Override
        public String code(String parameter) {
            throw absent(parameter);
        }

        @Override
        public String clause(String parameter) {
            throw absent(parameter);
        }

        @Override
        public String title(String parameter) {
            throw absent(parameter);
        }

        @Override
        public List<org.huanjie.api.rule.Permission> permissions() {
            return List.of();
        }

        @Override
        public Set<String> parameters() {
            return Set.of();
        }

        private static Refused absent(String parameter) {
            return Refused.notFound("parameter", parameter);
        }
    }
}

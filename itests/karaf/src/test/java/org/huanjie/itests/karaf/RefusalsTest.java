// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is refused by its code, in two languages, names the field, and changes nothing. */
@InKaraf(Database.H2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    private static final String CYCLE = """
        {"street":"{street}","title":"第二次","year":2027,"rehearsal":true,"upperTitle":"通知","upperNumber":"1号",\
        "upperDate":"2026-05-18","profile":"street-plan-2015"}\
        """;
    private static final int OVER_A_MEGABYTE = 1024 * 1024 + 1;

    private final BadInputScene scene;

    RefusalsTest(Container karaf) {
        scene = new BadInputScene(karaf, "refusals");
    }

    @AfterAll
    void leave() {
        scene.leave();
    }

    @ParameterizedTest(name = "{8}: {5} {6}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        STREET_LEADER | POST  | /cycles                  | {"street":             | ``  | 400 | malformed-request | ``       | cut off
        STREET_LEADER | POST  | /cycles                  | {} {}                  | ``  | 400 | malformed-request | ``       | two values
        STREET_LEADER | POST  | /cycles                  | {"strasse":"x"}        | ``  | 400 | unknown-field     | strasse  | a field nobody knows
        STREET_LEADER | POST  | /cycles                  | {"year":"2026"}        | ``  | 400 | invalid-value     | year     | a number in quotation marks
        STREET_LEADER | POST  | /cycles                  | {cycle-of-no-day}       | ``  | 400 | invalid-value     | upperDate | a day that is none
        STREET_LEADER | POST  | /cycles                  | []                     | ``  | 400 | invalid-value     | ``       | a list where one is asked for
        NOBODY        | GET   | /cases/{case}/steps      | ``                     | ``  | 401 | not-signed-in     | ``       | no session
        ADMINISTRATOR | PATCH | /organisations/{org}     | {"name":"改名"}        | ``  | 428 | version-required  | If-Match | no version
        ADMINISTRATOR | PATCH | /organisations/{org}     | {"name":"改名"}        | "9" | 412 | stale-version     | If-Match | a version of yesterday
        CLERK         | PATCH | /organisations/{org}     | {"name":"改名"}        | "1" | 403 | right-missing     | role     | not the administrator
        CLERK         | POST  | /cycles                  | {cycle-order}          | ``  | 403 | right-missing     | role     | not the leader
        STRANGER      | GET   | /cases/{case}/steps      | ``                     | ``  | 404 | not-found         | case     | the case of another street
        STRANGER      | GET   | /rosters/{org}/members   | ``                     | ``  | 404 | not-found         | organisation | the roster of another street
        STRANGER      | POST  | /cases/{case}/steps/start-cycle/open | {}         | ``  | 404 | not-found         | case     | an act in another street
        STREET_LEADER | GET   | /cases/none/steps        | ``                     | ``  | 404 | not-found         | case     | no such case
        CHAIR         | POST  | /cases/{case}/steps/check-quorum/open | {}        | ``  | 409 | step-out-of-order | open-meeting | a step before its turn
        """)
    void isRefusedByItsCodeAndChangesNothing(
            String who,
            String method,
            String path,
            String body,
            String ifMatch,
            int status,
            String code,
            String field,
            String reason) {
        String sent = scene.filled(body.replace("{cycle-order}", CYCLE)
                .replace("{cycle-of-no-day}", CYCLE.replace("2026-05-18", "2026-02-30")));
        refused(
                () -> scene.as(who)
                        .send(
                                method,
                                scene.filled(path),
                                sent.isEmpty() ? null : sent,
                                ifMatch.isEmpty() ? Map.of() : Map.of("If-Match", ifMatch)),
                status,
                code,
                field);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
        nothing,   400, file-empty
        pdf,       415, file-wrong-type
        truncated, 400, file-truncated
        encrypted, 400, file-encrypted
        macros,    400, file-macro
        bomb,      400, file-zip-bomb
        entity,    400, file-xxe
        columns,   413, too-many-columns
        rows,      413, too-many-rows
        cell,      413, cell-too-long
        large,     413, file-too-large
        oversize,  413, too-large
        """)
    void aRosterThatIsNoneIsRefusedAndNothingIsKept(String file, int status, String code) {
        byte[] content = HostileRosters.named(file);
        refused(() -> upload("/rosters/{org}/imports?fileName=r.xlsx", content), status, code, "");
    }

    @Test
    void aRosterWithoutPersonsIsNeverStored() {
        JsonNode judged = upload("/rosters/{org}/imports?fileName=r.csv", HostileRosters.withoutPersons())
                .body();
        assertThat(judged.path("problems").findValuesAsText("code")).contains("zero-rows");

        refused(
                () -> upload(
                        "/rosters/{org}/imports/" + judged.path("id").asText() + "/commit",
                        HostileRosters.withoutPersons()),
                422,
                "import-zero-rows",
                "file");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        refused(
                () -> scene.as("STREET_LEADER").post("/cycles", "{\"title\":\"" + "x".repeat(OVER_A_MEGABYTE) + "\"}"),
                413,
                "too-large",
                "");
    }

    @Test
    void aModuleThatIsOffSaysSo() {
        String address = scene.filled("/modules/{street}/ELECTION");
        scene.as("ADMINISTRATOR").put(address, Map.of("enabled", false), "");
        try {
            Reply reply = refused(
                    () -> scene.as("CLERK").get(scene.filled("/cases/{case}/candidates")), 403, "module-off", "module");
            assertThat(reply.body().path("detail").asText()).contains("选举", "没有对本街道启用");
        } finally {
            scene.as("ADMINISTRATOR").put(address, Map.of("enabled", true), "");
        }
        assertThat(scene.as("CLERK")
                        .get(scene.filled("/cases/{case}/candidates"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSameKeyGetsTheSameAnswerOnceAndIsRefusedForAnythingElse() {
        Map<String, String> key = Map.of("Idempotency-Key", "cycle-of-2027");
        RestClient leader = scene.as("STREET_LEADER");
        Reply first = leader.send("POST", "/cycles", scene.filled(CYCLE), key);
        assertThat(first.status()).isEqualTo(201);
        String state = state();

        Reply again = leader.send("POST", "/cycles", scene.filled(CYCLE), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(state()).isEqualTo(state);
        refused(
                () -> leader.send("POST", "/cycles", scene.filled(CYCLE).replace("第二次", "第三次"), key),
                422,
                "idempotency-key-reused",
                "Idempotency-Key");
    }

    private Reply upload(String path, byte[] content) {
        return scene.as("CLERK")
                .send("POST", scene.filled(path), content, Map.of("Content-Type", "application/octet-stream"));
    }

    private Reply refused(Supplier<Reply> act, int status, String code, String field) {
        String before = state();

        Reply reply = act.get();

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.code()).as(reply.body().toString()).isEqualTo(code);
        if (!field.isEmpty()) {
            assertThat(reply.body().path("field").asText()).isEqualTo(field);
        }
        assertThat(reply.body().path("detail").asText()).containsPattern("[\\u4e00-\\u9fff].*[。）]");
        assertThat(reply.body().path("detailEn").asText())
                .containsPattern("[a-z]")
                .endsWith(".");
        assertThat(state()).isEqualTo(before);
        return reply;
    }

    /** Everything an act of these tests could have changed, as it is read. */
    private String state() {
        StringBuilder state = new StringBuilder();
        for (String path : List.of(
                "/cycles?street={street}",
                "/organisations/{org}",
                "/cases/{case}/steps",
                "/cases/{case}/history",
                "/rosters/{org}/imports",
                "/rosters/{org}/members",
                "/audit/{org}",
                "/audit/{case}")) {
            Reply reply = scene.as("STREET_CLERK").get(scene.filled(path));
            assertThat(reply.status()).as(path + reply.body()).isEqualTo(200);
            state.append(reply.body()).append(reply.header("ETag")).append('\n');
        }
        return state.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.huanjie.web.harness.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The web bundle as a client sees it. */
class WebOverHttpTest {
    private static final String THING = "{\"name\":\"票箱\",\"count\":2}";
    private static WebServer web;

    @BeforeAll
    static void serve() {
        web = new WebServer().signedIn();
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @ParameterizedTest(name = "{0} {1} answers {3} {4}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /nothing        | ''    | 404 | no-such-address     | application/json | no resource has this path
            GET    | /things/1/2/3   | ''    | 404 | no-such-address     | application/json | the resource has no such sub-path
            DELETE | /things         | ''    | 405 | method-not-allowed  | application/json | the path takes GET and POST
            GET    | /things         | ''    | 406 | not-acceptable      | text/html        | lists are JSON only
            POST   | /things         | x=1   | 415 | unsupported-type    | application/json | a form is not JSON
            GET    | /things?page=0  | ''    | 400 | invalid-value       | application/json | pages begin at 1
            GET    | /things?size=201| ''    | 400 | invalid-value       | application/json | at most 200 rows
            GET    | /things?page=a  | ''    | 404 | no-such-address     | application/json | JAX-RS finds no resource for a page that is no number
            POST   | /things/refused | {}    | 409 | wrong-state         | application/json | the slice refused
            POST   | /things/bug     | {}    | 500 | unexpected-failure  | application/json | a bug of ours
            GET    | /things/away    | ''    | 503 | temporarily-unavailable | application/json | the database is away
            POST   | /things/response/409 | {} | 409 | request-refused   | application/json | a response of 400 and above is a refusal
            """)
    void everyFailureIsAProblemDocument(
            String method, String path, String body, int status, String code, String accept, String reason) {
        String type = body.startsWith("x=") ? "application/x-www-form-urlencoded" : "application/json";

        HttpResponse<String> answer = web.send(method, path, body, "Accept", accept, "Content-Type", type);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode document = WebServer.json(answer);
        assertThat(document.get("code").asText()).isEqualTo(code);
        assertThat(document.get("type").asText()).isEqualTo("/huanjie/api/v1/problems/" + code);
        assertThat(document.get("detail").asText()).containsPattern("[\\u4e00-\\u9fff].*[。）]");
        assertThat(document.get("detailEn").asText()).matches("\\p{ASCII}+");
    }

    @Test
    void aRefusalListsAllItsProblems() {
        JsonNode document = WebServer.json(web.send("POST", "/things/refused", "{}"));

        assertThat(document.get("clause").asText()).isEqualTo("S42; 条例第十九条");
        assertThat(document.get("field").asText()).isEqualTo("present");
        assertThat(document.get("problems")).hasSize(2);
    }

    @Test
    void aBugIsNumberedAndTellsNothing() {
        JsonNode document = WebServer.json(web.send("POST", "/things/bug", "{}"));

        assertThat(document.get("incident").asText()).hasSize(8);
        assertThat(document.toString()).doesNotContain("secret of the house").doesNotContain("IllegalState");
    }

    @Test
    void anAbsentDatabaseSaysWhenToTryAgain() {
        assertThat(web.send("GET", "/things/away", "").headers().firstValue("Retry-After"))
                .isPresent();
    }

    @Test
    void aMethodNotAllowedNamesThoseThatAre() {
        String allow =
                web.send("DELETE", "/things", "").headers().firstValue("Allow").orElse("");

        assertThat(allow).contains("GET").contains("POST");
    }

    @Test
    void anIdThatIsNoneIsTheClientsFault() {
        HttpResponse<String> answer = web.send("GET", "/things/case/" + "x".repeat(37), "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(WebServer.json(answer).get("code").asText()).isEqualTo("invalid-value");
    }

    @Test
    void anAddressOutsideTheInterfaceIsAProblemDocumentToo() {
        for (String path : new String[] {"/huanjie/api/v2/cases", "/huanjie/nowhere"}) {
            HttpResponse<String> answer = web.raw(
                    HttpRequest.newBuilder(URI.create(web.origin() + path)).build());

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(WebServer.json(answer).get("code").asText()).isEqualTo("no-such-address");
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        HttpResponse<String> answer = web.send("GET", "/things", "");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void aListSaysHowManyRowsThereAre() {
        JsonNode page = WebServer.json(web.send("GET", "/things?page=2&size=2", ""));

        assertThat(page.toString()).isEqualTo("{\"items\":[\"丙\"],\"page\":2,\"size\":2,\"total\":3}");
    }

    @ParameterizedTest(name = "If-Match {0} answers {1}")
    @CsvSource({"'',428,version-required", "'\"2\"',412,stale-version", "'\"3\"',200,''"})
    void aChangeNeedsTheVersionThatWasLookedAt(String version, int status, String code) {
        HttpResponse<String> answer = version.isEmpty()
                ? web.send("PUT", "/things/1", THING)
                : web.send("PUT", "/things/1", THING, "If-Match", version);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(WebServer.json(answer).path("code").asText()).isEqualTo(code);
    }

    @Test
    void chineseTextComesBackAsItWasSent() {
        JsonNode thing = WebServer.json(web.send("PUT", "/things/1", THING, "If-Match", "\"3\""));

        assertThat(thing.get("name").asText()).isEqualTo("票箱");
    }
}

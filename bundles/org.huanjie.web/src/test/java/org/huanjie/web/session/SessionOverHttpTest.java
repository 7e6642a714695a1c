// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.huanjie.web.harness.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in, and who is let in afterwards. */
class SessionOverHttpTest {
    private static final String THING = "{\"name\":\"a\",\"count\":1}";
    private static final String RIGHT = "{\"login\":\"clerk\",\"password\":\"right\"}";
    private static final String WRONG = "{\"login\":\"clerk\",\"password\":\"wrong\"}";
    private WebServer web;

    @BeforeEach
    void serve() {
        web = new WebServer();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void signingInGivesACookieThatScriptsCannotReadAndTheRoles() {
        HttpResponse<String> answer = web.send("POST", "/session", RIGHT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .contains("hj_session=token-1; Path=/huanjie; HttpOnly; SameSite=Lax");
        JsonNode session = WebServer.json(answer);
        assertThat(session.get("csrf").asText()).isEqualTo("csrf-of-token-1");
        assertThat(session.get("roles").toString())
                .isEqualTo("[{\"role\":\"STREET_CLERK\",\"at\":\"s1\",\"qualifier\":\"\"}]");
    }

    @Test
    void withoutASessionNothingOfTheBusinessIsShown() {
        HttpResponse<String> answer = web.send("GET", "/things", "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(WebServer.json(answer).get("code").asText()).isEqualTo("not-signed-in");
    }

    @Test
    void aTokenNobodyGaveIsNone() {
        web.cookie = "hj_session=made-up";

        assertThat(web.send("GET", "/things", "").statusCode()).isEqualTo(401);
    }

    @Test
    void theSixthAttemptIsLockedEvenWithTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            assertThat(web.send("POST", "/session", WRONG).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> answer = web.send("POST", "/session", RIGHT);

        assertThat(answer.statusCode()).isEqualTo(423);
        assertThat(WebServer.json(answer).get("code").asText()).isEqualTo("too-many-attempts");
    }

    @Test
    void aRefusedSignInRunsOutsideTheTransactionThatWouldUndoItsCount() {
        web.send("POST", "/session", WRONG);

        assertThat(web.transactions.rollbacks).isZero();
    }

    @Test
    void signingInAgainEndsTheOldSession() {
        web.signedIn();
        String old = web.cookie;
        web.send("POST", "/session", RIGHT);
        web.cookie = old;

        assertThat(web.send("GET", "/session", "").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionAndTakesTheCookieBack() {
        web.signedIn();

        HttpResponse<String> answer = web.send("DELETE", "/session", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
        assertThat(web.send("GET", "/session", "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            POST   | right | -              | -            | 201 | -                | a program that is no browser
            POST   | right | self           | same-origin  | 201 | -                | our own page
            POST   | -     | self           | same-origin  | 403 | csrf-token-wrong | our own page without the token
            POST   | wrong | self           | same-origin  | 403 | csrf-token-wrong | a token that is guessed
            POST   | right | http://evil.cn | -            | 403 | foreign-origin   | a page of another site
            POST   | right | null           | -            | 403 | foreign-origin   | a page without an origin
            POST   | right | self           | cross-site   | 403 | foreign-origin   | the browser says cross-site
            POST   | right | self           | same-site    | 403 | foreign-origin   | a neighbour on the same site
            GET    | -     | http://evil.cn | cross-site   | 200 | -                | reading is harmless
            """)
    void aWriteMustComeFromOurOwnPage(
            String method, String token, String origin, String fetchSite, int status, String code, String reason) {
        web.signedIn();
        web.csrf = token == null ? "" : token.equals("right") ? web.csrf : "guess";
        java.util.List<String> headers = new java.util.ArrayList<>();
        if (origin != null) {
            headers.addAll(java.util.List.of("Origin", origin.equals("self") ? web.origin() : origin));
        }
        if (fetchSite != null) {
            headers.addAll(java.util.List.of("Sec-Fetch-Site", fetchSite));
        }

        HttpResponse<String> answer =
                web.send(method, "/things", method.equals("GET") ? "" : THING, headers.toArray(new String[0]));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(WebServer.json(answer).path("code").asText(null)).isEqualTo(code);
    }

    @Test
    void aForeignPageCannotSignAPersonIn() {
        assertThat(web.send("POST", "/session", RIGHT, "Origin", "http://evil.cn")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
        web.signIn.mustChangePassword = true;
        web.signedIn();

        assertThat(WebServer.json(web.send("GET", "/things", "")).get("code").asText())
                .isEqualTo("password-change-required");
        assertThat(web.send("GET", "/session", "").statusCode()).isEqualTo(200);
        assertThat(web.send("POST", "/session/password", "{\"oldPassword\":\"right\",\"newPassword\":\"Better-2026\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(web.send("GET", "/things", "").statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordIsNeverRepeatedInARefusal() {
        HttpResponse<String> answer =
                web.send("POST", "/session", "{\"login\":\"clerk\",\"password\":\"" + "geheim".repeat(40) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("geheim");
    }
}

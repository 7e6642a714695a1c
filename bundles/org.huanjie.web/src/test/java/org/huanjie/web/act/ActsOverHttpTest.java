// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.web.StoredAnswer;
import org.huanjie.api.web.Versions;
import org.huanjie.web.harness.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One write is one act. */
class ActsOverHttpTest {
    private static final String THING = "{\"name\":\"a\",\"count\":1}";
    private WebServer web;

    @BeforeEach
    void serve() {
        web = new WebServer().signedIn();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void aWriteRunsInOneTransactionAsThePersonOfTheSession() {
        HttpResponse<String> answer = web.send("POST", "/things", THING);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"by\":\"张三\",\"inTransaction\":true,\"written\":0}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(web.transactions.commits).isEqualTo(1);
        assertThat(web.sample.written).isEqualTo(1);
    }

    @Test
    void aReadRunsInNone() {
        HttpResponse<String> answer = web.send("GET", "/things/seen", "");

        assertThat(answer.body()).isEqualTo("{\"by\":\"张三\",\"inTransaction\":false,\"written\":0}");
        assertThat(web.transactions.commits).isZero();
    }

    @Test
    void aRefusalABugAndARefusingResponseChangeNothing() {
        web.send("POST", "/things/refused", "{}");
        web.send("POST", "/things/bug", "{}");
        web.send("POST", "/things/response/422", "{}");

        assertThat(web.sample.written).isZero();
        assertThat(web.transactions.rollbacks).isEqualTo(3);
    }

    @Test
    void theSameKeyWithTheSameContentGetsTheSameAnswerAndDoesNothing() {
        HttpResponse<String> first = web.send("POST", "/things", THING, "Idempotency-Key", "k1");
        HttpResponse<String> again = web.send("POST", "/things", THING, "Idempotency-Key", "k1");

        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(web.sample.written).isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        web.send("POST", "/things", THING, "Idempotency-Key", "k1");
        HttpResponse<String> other =
                web.send("POST", "/things", "{\"name\":\"b\",\"count\":1}", "Idempotency-Key", "k1");
        HttpResponse<String> elsewhere = web.send("POST", "/things/refused", THING, "Idempotency-Key", "k1");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(WebServer.json(other).get("code").asText()).isEqualTo("idempotency-key-reused");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(web.sample.written).isEqualTo(1);
    }

    @Test
    void anAnswerWithoutBodyIsKeptToo() {
        web.send("PATCH", "/things/1", "", "Idempotency-Key", "k2");
        HttpResponse<String> again = web.send("PATCH", "/things/1", "", "Idempotency-Key", "k2");

        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @Test
    void ofASecretSheetNothingIsKeptButThatItWasSaved() {
        HttpResponse<String> first = web.send("PUT", "/things/1/secret", THING, "Idempotency-Key", "k5");
        HttpResponse<String> again = web.send("PUT", "/things/1/secret", THING, "Idempotency-Key", "k5");
        StoredAnswer kept = web.kept.find(new PersonId("p1"), "k5").orElseThrow();

        assertThat(first.body()).contains("\"name\"");
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.body()).isEmpty();
        assertThat(web.sample.written).isEqualTo(1);
        assertThat(kept.body()).isEmpty();
        assertThat(kept.requestDigest())
                .as("tells nothing of what was sent")
                .isEqualTo(RequestDigest.of(List.of("PUT /huanjie/api/v1/things/1/secret", ""), new byte[0]));
    }

    @Test
    void aRefusalIsNotKept() {
        web.send("POST", "/things/refused", "{}", "Idempotency-Key", "k3");
        HttpResponse<String> answer = web.send("POST", "/things", THING, "Idempotency-Key", "k3");

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        HttpResponse<String> answer = web.send("POST", "/things", THING, "Idempotency-Key", "x".repeat(65));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(WebServer.json(answer).get("field").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void theLoserOfARaceForAKeyGetsTheWinnersAnswer() {
        web.sample.beforeReturn = this::theOtherWins;

        HttpResponse<String> answer = web.send("POST", "/things", THING, "Idempotency-Key", "k4");

        assertThat(answer.body()).isEqualTo("{\"by\":\"winner\"}");
        assertThat(web.sample.written).isZero();
    }

    @Test
    void soDoesOneThatFindsTheThingChangedByTheWinner() {
        web.sample.beforeReturn = () -> {
            theOtherWins();
            Versions.check("\"1\"", 2);
        };

        HttpResponse<String> answer = web.send("POST", "/things", THING, "Idempotency-Key", "k4");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"by\":\"winner\"}");
        assertThat(answer.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(web.sample.written).isZero();
    }

    /** The same request under the same key, which came at the same moment, is done first. */
    private void theOtherWins() {
        String digest = RequestDigest.of(
                java.util.List.of("POST /huanjie/api/v1/things", ""),
                THING.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        web.kept.takeNow(
                "p1",
                "k4",
                new StoredAnswer(digest, 201, Map.of("Content-Type", "application/json"), "{\"by\":\"winner\"}"));
    }

    @Test
    void aBodyOverTheLimitIsRefusedAndAnUploadMayBeLarger() {
        String large = "{\"name\":\"" + "a".repeat(1 << 20) + "\",\"count\":1}";

        assertThat(web.send("POST", "/things", large).statusCode()).isEqualTo(413);
        assertThat(web.send("POST", "/things/file", large, "Content-Type", "application/octet-stream")
                        .statusCode())
                .isEqualTo(200);
    }
}

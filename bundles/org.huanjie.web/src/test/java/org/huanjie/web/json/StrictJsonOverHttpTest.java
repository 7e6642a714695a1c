// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.huanjie.web.harness.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad JSON, each kind once. */
class StrictJsonOverHttpTest {
    private static WebServer web;

    @BeforeAll
    static void serve() {
        web = new WebServer().signedIn();
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"a","count":1                        | malformed-request | ''            | cut off
            {"name":"a" "count":1}                       | malformed-request | ''            | comma missing
            {"name":"a","count":01}                      | malformed-request | ''            | leading zero
            {"name":"a","count":1} x                     | malformed-request | ''            | text after the end
            {'name':'a','count':1}                       | malformed-request | ''            | wrong quotation marks
            {"name":"a","count":1,}                      | malformed-request | ''            | comma at the end
            {"name":"a","name":"b","count":1}            | malformed-request | ''            | the same field twice
            {"name":"a","count":NaN}                     | malformed-request | ''            | no number
            null                                         | malformed-request | ''            | nothing
            []                                           | invalid-value     | body          | a list for an object
            "a"                                          | invalid-value     | body          | a text for an object
            7                                            | invalid-value     | body          | a number for an object
            {"name":"a","count":1,"size":2}              | unknown-field     | size          | field nobody knows
            {"name":"a","count":1,"Name":"b"}            | unknown-field     | Name          | capitals count
            {"name":"a","count":1,"parts":[{},{"x":1}]}  | unknown-field     | parts[1].x    | unknown inside a list
            {"name":"a","count":"1"}                     | invalid-value     | count         | number in quotation marks
            {"name":"a","count":1.0}                     | invalid-value     | count         | fraction
            {"name":"a","count":1e3}                     | invalid-value     | count         | exponent
            {"name":"a","count":null}                    | invalid-value     | count         | null for a number
            {"name":"a"}                                 | invalid-value     | count         | number absent
            {"name":"a","count":2147483648}              | invalid-value     | count         | beyond an int
            {"name":"a","count":true}                    | invalid-value     | count         | true for a number
            {"name":"a","count":""}                      | invalid-value     | count         | empty text for a number
            {"name":"a","count":[1]}                     | invalid-value     | count         | list for a number
            {"name":5,"count":1}                         | invalid-value     | name          | number for a text
            {"name":true,"count":1}                      | invalid-value     | name          | true for a text
            {"name":{},"count":1}                        | invalid-value     | name          | object for a text
            {"name":"a","count":1,"on":"2026-02-30"}     | invalid-value     | on            | no such day
            {"name":"a","count":1,"on":20260611}         | invalid-value     | on            | number for a date
            {"name":"a","count":1,"on":[2026,6,11]}      | invalid-value     | on            | list for a date
            {"name":"a","count":1,"on":"2026-06-11T08:00:00"} | invalid-value | on           | a moment for a date
            {"name":"a","count":1,"on":""}               | invalid-value     | on            | empty text for a date
            {"name":"a","count":1,"colour":"BLUE"}       | invalid-value     | colour        | no such code
            {"name":"a","count":1,"colour":"red"}        | invalid-value     | colour        | code in small letters
            {"name":"a","count":1,"colour":1}            | invalid-value     | colour        | position of a code
            {"name":"a","count":1,"colour":""}           | invalid-value     | colour        | empty code
            {"name":"a","count":1,"parts":{}}            | invalid-value     | parts         | object for a list
            {"name":"a","count":1,"parts":[{"done":1}]}  | invalid-value     | parts[0].done | number for true or false
            {"name":"a","count":1,"parts":[{"done":"true"}]} | invalid-value | parts[0].done | text for true or false
            """, quoteCharacter = '`')
    void badJsonIsRefusedWithPlaceAndReason(String body, String code, String field, String reason) {
        HttpResponse<String> answer = web.send("PUT", "/things/1", body, "If-Match", "\"3\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode document = WebServer.json(answer);
        assertThat(document.get("code").asText()).as(answer.body()).isEqualTo(code);
        assertThat(document.get("field").asText()).isEqualTo(field.equals("''") ? "" : field);
        assertThat(document.get("detail").asText()).contains(field.equals("''") ? "JSON" : "“");
        assertThat(document.get("detailEn").asText()).matches("[\\p{ASCII}]+");
    }

    @Test
    void aSyntaxErrorNamesLineAndColumn() {
        HttpResponse<String> answer =
                web.send("PUT", "/things/1", "{\n  \"name\": \"a\",\n  \"count\": x}", "If-Match", "\"3\"");

        assertThat(WebServer.json(answer).get("detail").asText()).contains("第 3 行第 12 列");
        assertThat(WebServer.json(answer).get("detailEn").asText()).contains("line 3, column 12");
    }

    @Test
    void aWrongCodeNamesTheRightOnes() {
        HttpResponse<String> answer =
                web.send("PUT", "/things/1", "{\"name\":\"a\",\"count\":1,\"colour\":\"BLUE\"}", "If-Match", "\"3\"");

        assertThat(WebServer.json(answer).get("detail").asText())
                .contains("“BLUE”")
                .contains("RED, GREEN");
    }

    @Test
    void aBodyThatIsMissingIsSaidToBe() {
        HttpResponse<String> answer =
                web.send("PUT", "/things/1", "", "If-Match", "\"3\"", "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(WebServer.json(answer).get("detailEn").asText()).contains("missing");
    }

    @Test
    void nestingHasALimit() {
        String deep = "{\"name\":\"a\",\"count\":1,\"parts\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

        HttpResponse<String> answer = web.send("PUT", "/things/1", deep, "If-Match", "\"3\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        byte[] latin = "{\"name\":\"\u00e9\",\"count\":1}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create(web.origin() + "/huanjie/api/v1/things/1"))
                .method("PUT", java.net.http.HttpRequest.BodyPublishers.ofByteArray(latin))
                .header("Content-Type", "application/json")
                .header("Cookie", web.cookie)
                .header("X-CSRF-Token", web.csrf)
                .build();

        HttpResponse<String> answer = web.raw(request);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(WebServer.json(answer).get("code").asText()).isEqualTo("malformed-request");
    }
}

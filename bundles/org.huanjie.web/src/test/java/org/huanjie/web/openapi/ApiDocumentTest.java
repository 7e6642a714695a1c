// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import org.huanjie.web.act.GroundFloor;
import org.huanjie.web.harness.Fakes;
import org.huanjie.web.harness.SampleResource;
import org.huanjie.web.harness.Settings;
import org.huanjie.web.session.SessionResource;
import org.huanjie.web.session.Surroundings;
import org.junit.jupiter.api.Test;

/** The document of two resources, read by a parser of OpenAPI that is not ours. */
class ApiDocumentTest {
    private final Fakes.CountingTransactions transactions = new Fakes.CountingTransactions();
    private final SampleResource sample = new SampleResource(new Fakes.ThreadActors(), transactions);
    private final OpenApiServlet servlet = new OpenApiServlet("1.2.3");

    @Test
    void theDocumentIsValidOpenApi() throws Exception {
        servlet.add(sample);
        servlet.add(new SessionResource(new GroundFloor(), new Surroundings(Settings.defaults())));

        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(new String(servlet.document(), StandardCharsets.UTF_8));

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths().keySet())
                .contains("/things", "/things/{id}", "/session", "/session/password");
        assertThat(read.getOpenAPI().getPaths().get("/things/{id}").getPut().getParameters())
                .hasSize(4);
        assertThat(read.getOpenAPI().getPaths().get("/session").getPost().getSecurity())
                .isEmpty();
    }

    @Test
    void aResourceThatGoesTakesItsPathsWithIt() throws Exception {
        servlet.add(sample);
        servlet.remove(sample);

        assertThat(json().get("paths")).isEmpty();
    }

    @Test
    void recordsBecomeSchemasWithWhatMustBeThere() throws Exception {
        servlet.add(sample);

        JsonNode thing = json().at("/components/schemas/Thing");

        assertThat(thing.get("required").toString()).isEqualTo("[\"name\",\"count\"]");
        assertThat(thing.get("properties").toString())
                .isEqualTo("{\"name\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\",\"format\":\"int32\"},"
                        + "\"on\":{\"type\":\"string\",\"format\":\"date\"},"
                        + "\"colour\":{\"type\":\"string\",\"enum\":[\"RED\",\"GREEN\"]},"
                        + "\"parts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Part\"}}}");
        assertThat(json().at("/components/schemas/PageOfString/properties/items/items/type")
                        .asText())
                .isEqualTo("string");
    }

    @Test
    void aFragmentAddsToWhatWasRead() throws Exception {
        servlet.add(sample);
        servlet.addFragment(() -> "{\"paths\":{\"/things\":{\"get\":{\"summary\":\"全部\"}}}}");
        servlet.addFragment(() -> "no json");

        assertThat(json().at("/paths/~1things/get/summary").asText()).isEqualTo("全部");
        assertThat(json().at("/paths/~1things/get/operationId").asText()).isEqualTo("SampleResource.list");
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(servlet.document());
    }
}

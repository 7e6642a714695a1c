// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.Response;
import org.huanjie.web.json.StrictJson;
import org.huanjie.web.problem.Failure;
import org.huanjie.web.problem.ProblemDocument;

/** Sends a failure as a problem document, from JAX-RS or from a servlet. */
final class ProblemWriter {
    private static final JsonMapper MAPPER = StrictJson.mapper();

    private ProblemWriter() {}

    static Response response(Failure failure) {
        Response.ResponseBuilder builder = Response.status(failure.status());
        failure.headers().forEach(builder::header);
        return builder.entity(bytes(failure)).type(ProblemDocument.MEDIA_TYPE).build();
    }

    /** Nothing is sent if the answer has begun already. */
    static void send(Failure failure, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(failure.status());
        failure.headers().forEach(response::setHeader);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        byte[] body = bytes(failure);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] bytes(Failure failure) {
        try {
            return MAPPER.writeValueAsBytes(ProblemDocument.of(failure));
        } catch (IOException e) {
            throw new IllegalStateException("a map of texts can always be written: " + e.getMessage(), e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.huanjie.web.problem.Failures;

/** JAX-RS has a mapper of its own for its own exceptions, which would answer without a body; this one stands before it. */
final class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {
    private final Failures failures;

    HttpFailureMapper(Failures failures) {
        this.failures = failures;
    }

    @Override
    public Response toResponse(WebApplicationException thrown) {
        return ProblemWriter.response(failures.of(thrown));
    }
}

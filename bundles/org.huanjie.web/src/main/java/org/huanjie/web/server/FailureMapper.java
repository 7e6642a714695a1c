// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.huanjie.web.problem.Failures;

/** Every exception that reaches JAX-RS becomes a problem document. */
final class FailureMapper implements ExceptionMapper<Throwable> {
    private final Failures failures;

    FailureMapper(Failures failures) {
        this.failures = failures;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return ProblemWriter.response(failures.of(thrown));
    }
}

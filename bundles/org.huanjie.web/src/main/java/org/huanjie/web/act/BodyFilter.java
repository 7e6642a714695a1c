// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.web.Upload;

/** Takes the body in, no more of it than the address may get, and notes its digest where the request has an idempotency key. */
public final class BodyFilter implements ContainerRequestFilter {
    /** Most bytes of an ordinary body. */
    static final int USUAL = 1 << 20;
    /** Most bytes of a body that may hold a file of 25 MiB, as base64. */
    static final int UPLOAD = 35 * (1 << 20);

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Call call = Call.current();
        if (!call.isWrite()) {
            return;
        }
        int most = call.method().isAnnotationPresent(Upload.class) ? UPLOAD : USUAL;
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        byte[] body = read(request.getEntityStream(), most);
        request.setEntityStream(new ByteArrayInputStream(body));
        if (!call.header(IdempotencyKey.HEADER).isEmpty()) {
            byte[] told = call.isSecret() ? new byte[0] : body;
            call.digest(RequestDigest.of(List.of(call.line(), call.header("If-Match")), told));
        }
    }

    private static byte[] read(InputStream stream, int most) throws IOException {
        byte[] body = stream == null ? new byte[0] : stream.readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(most);
        }
        return body;
    }

    private static Refused tooLarge(int most) {
        String limit = most == UPLOAD ? "25 MiB" : "1 MiB";
        return Refused.field(
                CommonProblem.TOO_LARGE,
                "body",
                "提交的内容超过上限 " + limit + "。请减小后重新提交。",
                "The body is larger than " + limit + ". Make it smaller and submit again.");
    }
}

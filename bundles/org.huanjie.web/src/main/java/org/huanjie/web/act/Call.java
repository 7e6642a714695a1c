// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Session;
import org.huanjie.api.web.SecretSheet;

/** One request on its way through: what was asked, by whom. */
public final class Call {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SESSION = "org.huanjie.web.session";
    private static final String DIGEST = "org.huanjie.web.digest";

    private final Message message;

    private Call(Message message) {
        this.message = message;
    }

    /** The request of this thread. */
    public static Call current() {
        return new Call(JAXRSUtils.getCurrentMessage());
    }

    static Call of(Message message) {
        return new Call(message);
    }

    /** The resource's method that was matched. */
    public Method method() {
        OperationResourceInfo operation = message.getExchange().get(OperationResourceInfo.class);
        return operation.getAnnotatedMethod() == null ? operation.getMethodToInvoke() : operation.getAnnotatedMethod();
    }

    /** True unless the HTTP method only reads. */
    public boolean isWrite() {
        return !READS.contains(request().getMethod());
    }

    /** True for attendance, ballots and counts, of whose requests and answers nothing may be kept. */
    boolean isSecret() {
        return method().isAnnotationPresent(SecretSheet.class);
    }

    /** Scheme, host and port as the request shows them. */
    public String seenOrigin() {
        return request().getScheme() + "://" + header("Host");
    }

    /** True if the request came over TLS. */
    public boolean isSecure() {
        return request().isSecure();
    }

    /** Address of the connection's other end. */
    public String peer() {
        return request().getRemoteAddr();
    }

    /** A header; empty if absent. */
    public String header(String name) {
        String value = request().getHeader(name);
        return value == null ? "" : value;
    }

    /** Method, path and query, e.g. {@code POST /huanjie/api/v1/cases/7/papers}. */
    String line() {
        String query = request().getQueryString();
        return request().getMethod() + " " + request().getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Remembers who asks. */
    public void bind(Session session) {
        message.put(SESSION, session);
    }

    /** Who asks; empty for an open address without a session. */
    public Optional<Session> session() {
        return Optional.ofNullable((Session) message.get(SESSION));
    }

    /** @throws Refused not-signed-in */
    public Session requireSession() {
        return session()
                .orElseThrow(() -> Refused.because(
                        CommonProblem.NOT_SIGNED_IN, "尚未登录。请先登录。", "You are not signed in. Sign in first."));
    }

    void digest(String hex) {
        message.put(DIGEST, hex);
    }

    /** Digest of the request; empty where no idempotency key was given. */
    String digest() {
        return message.get(DIGEST) instanceof String hex ? hex : "";
    }

    private HttpServletRequest request() {
        return (HttpServletRequest)
                Objects.requireNonNull(message.get(AbstractHTTPDestination.HTTP_REQUEST), "outside a request");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.Refused;

/** Refusals that come from JAX-RS or the servlet container by status alone, in the words of the house. */
public final class HttpRefusal {
    private HttpRefusal() {}

    /** The failure of a response without a body of ours. */
    static Failure of(Response response) {
        Failure failure = of(response.getStatus());
        String allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? failure : failure.with(HttpHeaders.ALLOW, allow);
    }

    /** The failure of a status of 400–499, or 500 and above for what only the container saw. */
    public static Failure of(int status) {
        Refused refused = switch (status) {
            case 401 -> say(CommonProblem.NOT_SIGNED_IN, "请先登录再操作。", "Sign in first.");
            case 403 -> say(CommonProblem.RIGHT_MISSING, "您没有办理此事的权限。", "You do not hold the right for this.");
            case 404 ->
                say(
                        WebProblem.NO_SUCH_ADDRESS,
                        "没有这个地址，或提供它的模块未安装。请核对地址。",
                        "There is no such address, or the module that offers it is not installed. Check the address.");
            case 405 ->
                say(
                        WebProblem.METHOD_NOT_ALLOWED,
                        "此地址不支持所用的方法，可用的方法见 Allow 头。",
                        "This address does not take the method used; the Allow header lists those it takes.");
            case 406 ->
                say(
                        WebProblem.NOT_ACCEPTABLE,
                        "无法以 Accept 头所要求的格式回答，请接受 application/json。",
                        "There is no answer in the format of the Accept header; accept application/json.");
            case 413 -> say(CommonProblem.TOO_LARGE, "提交的内容超过上限，请减小后重试。", "The body is too large; make it smaller.");
            case 415 ->
                say(
                        CommonProblem.UNSUPPORTED_TYPE,
                        "不支持 Content-Type 头所写的类型，请以 application/json 提交。",
                        "The Content-Type is not supported here; send application/json.");
            case 400 ->
                say(
                        CommonProblem.MALFORMED_REQUEST,
                        "请求格式不正确，请核对地址、参数和内容。",
                        "The request is malformed; check address, parameters and body.");
            default ->
                say(
                        WebProblem.OTHER_CLIENT_ERROR,
                        "请求未被接受（HTTP " + status + "）。",
                        "The request was refused (HTTP " + status + ").");
        };
        return new Failure(status, refused.problems(), java.util.Map.of(), "");
    }

    private static Refused say(ProblemCode code, String zh, String en) {
        return Refused.because(code, zh, en);
    }
}

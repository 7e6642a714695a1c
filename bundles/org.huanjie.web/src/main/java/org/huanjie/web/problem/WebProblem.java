// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import org.huanjie.api.error.ProblemCode;

/** Refusals that belong to HTTP itself, and the one answer to a failure nobody foresaw. */
public enum WebProblem implements ProblemCode {
    NO_SUCH_ADDRESS("no-such-address", 404, "没有这个地址", "No such address"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "此地址不支持该方法", "Method not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "无法提供所要求的格式", "No answer in the format asked for"),
    FOREIGN_ORIGIN("foreign-origin", 403, "请求来自其他网站", "Request from another site"),
    CSRF_TOKEN_WRONG("csrf-token-wrong", 403, "缺少防伪令牌或令牌不符", "CSRF token missing or wrong"),
    PASSWORD_CHANGE_REQUIRED("password-change-required", 403, "须先修改初始密码", "The first password must be changed"),
    OTHER_CLIENT_ERROR("request-refused", 400, "请求未被接受", "Request refused"),
    UNEXPECTED_FAILURE("unexpected-failure", 500, "系统内部故障", "Unexpected failure");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    WebProblem(String code, int status, String titleZh, String titleEn) {
        this.code = code;
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}

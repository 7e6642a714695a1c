// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.error;

/** Refusal codes that every module shares. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST("malformed-request", 400, "请求格式不正确", "Malformed request"),
    UNKNOWN_FIELD("unknown-field", 400, "出现未知字段", "Unknown field"),
    INVALID_VALUE("invalid-value", 400, "填写的内容不符合要求", "Invalid value"),
    NOT_SIGNED_IN("not-signed-in", 401, "尚未登录或登录已失效", "Not signed in"),
    RIGHT_MISSING("right-missing", 403, "没有办理此事的权限", "Right missing"),
    MODULE_OFF("module-off", 403, "该模块未对本街道启用", "Module is off for this street"),
    DUTY_CONFLICT("duty-conflict", 403, "职责必须分离", "Separation of duties"),
    NOT_FOUND("not-found", 404, "没有找到", "Not found"),
    WRONG_STATE("wrong-state", 409, "当前状态不允许此操作", "Not possible in this state"),
    CONCURRENT_CHANGE("concurrent-change", 409, "他人刚刚修改过，请刷新后重试", "Changed by someone else at the same time"),
    ALREADY_EXISTS("already-exists", 409, "已经存在", "Already exists"),
    STALE_VERSION("stale-version", 412, "页面内容已过期，请刷新", "Stale version"),
    TOO_LARGE("too-large", 413, "内容超过上限", "Too large"),
    UNSUPPORTED_TYPE("unsupported-type", 415, "不支持的内容类型", "Unsupported media type"),
    KEY_REUSED("idempotency-key-reused", 422, "同一个请求编号用于了不同的内容", "Idempotency key reused for another request"),
    VERSION_REQUIRED("version-required", 428, "缺少版本号（If-Match）", "If-Match is required"),
    TOO_MANY_ATTEMPTS("too-many-attempts", 423, "尝试次数过多，账号暂时锁定", "Account locked"),
    UNAVAILABLE("temporarily-unavailable", 503, "服务暂时不可用，请稍后再试", "Temporarily unavailable");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    CommonProblem(String code, int status, String titleZh, String titleEn) {
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

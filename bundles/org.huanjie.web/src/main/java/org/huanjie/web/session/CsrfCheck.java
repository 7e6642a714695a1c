// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Session;
import org.huanjie.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/** A write must show that its page knows the session's secret (防伪令牌), which a foreign page cannot read. */
final class CsrfCheck {
    /** The header. */
    static final String HEADER = "X-CSRF-Token";

    private CsrfCheck() {}

    /** @throws Refused csrf-token-wrong; the comparison takes the same time for every wrong token */
    static void check(Session session, @Nullable String token) {
        byte[] given = (token == null ? "" : token).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, session.csrf().getBytes(StandardCharsets.UTF_8))) {
            throw Refused.field(
                    WebProblem.CSRF_TOKEN_WRONG,
                    HEADER,
                    "写操作须在请求头 " + HEADER + " 中带上登录时得到的 csrf 值，" + (token == null ? "现在没有带上" : "现在的值不符") + "。请刷新页面后重试。",
                    "A write must carry the csrf value of the sign-in in the header " + HEADER + "; it is "
                            + (token == null ? "missing" : "another one") + ". Reload the page and try again.");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import java.util.Locale;
import org.huanjie.api.error.Refused;
import org.huanjie.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/** A browser says from which site a write comes; one from another site is refused, whatever cookie it carries. */
final class OriginCheck {
    private OriginCheck() {}

    /**
     * Programs that are no browser send neither header and pass: they hold no cookie by accident.
     *
     * @param self      our own origin
     * @param origin    the header {@code Origin}
     * @param fetchSite the header {@code Sec-Fetch-Site}
     * @throws Refused foreign-origin
     */
    static void check(String self, @Nullable String origin, @Nullable String fetchSite) {
        if (fetchSite != null && !fetchSite.equals("same-origin")) {
            throw foreign("Sec-Fetch-Site", fetchSite);
        }
        if (origin != null && !origin.toLowerCase(Locale.ROOT).equals(self)) {
            throw foreign("Origin", origin);
        }
    }

    private static Refused foreign(String header, String value) {
        String shown = value.length() > 100 ? value.substring(0, 100) : value;
        return Refused.field(
                WebProblem.FOREIGN_ORIGIN,
                header,
                "请求头 " + header + " 为“" + shown + "”，不是本系统的页面发出的请求，已拒绝。请从本系统页面操作；若经反向代理访问，请管理员设置 public.url。",
                "The header " + header + " is '" + shown
                        + "': the request does not come from a page of this system. Work from its own pages; behind a proxy the"
                        + " administrator must set public.url.");
    }
}

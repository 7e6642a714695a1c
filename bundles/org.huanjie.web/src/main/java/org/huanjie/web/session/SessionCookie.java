// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import java.util.Map;
import javax.ws.rs.core.Cookie;

/** The cookie that holds the session's secret: out of reach of scripts, sent to our own paths only. */
final class SessionCookie {
    static final String NAME = "hj_session";

    private static final String PATH = "; Path=/huanjie; HttpOnly";
    /** A token is at most this long; anything longer is not looked up. */
    private static final int LONGEST = 200;

    private SessionCookie() {}

    /** The header that sets it; it lives as long as the browser's window. */
    static String set(String token, boolean secure, boolean crossSite) {
        return NAME + "=" + token + PATH + site(secure, crossSite);
    }

    /** The header that removes it. */
    static String clear(boolean secure, boolean crossSite) {
        return NAME + "=" + PATH + "; Max-Age=0" + site(secure, crossSite);
    }

    /** The token of a request; empty if none. */
    static String token(Map<String, Cookie> cookies) {
        Cookie cookie = cookies.get(NAME);
        String value = cookie == null || cookie.getValue() == null ? "" : cookie.getValue();
        return value.length() > LONGEST ? "" : value;
    }

    /** In a frame of another site only a partitioned cookie survives, and that needs TLS. */
    private static String site(boolean secure, boolean crossSite) {
        return crossSite ? "; Secure; SameSite=None; Partitioned" : (secure ? "; Secure" : "") + "; SameSite=Lax";
    }
}

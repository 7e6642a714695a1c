// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.web.harness.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | http://10.1.2.3:8181   | http://10.1.2.3:8181 | what the request shows
            ''                      | http://oa.gov.cn:80    | http://oa.gov.cn     | browsers leave out the usual port
            https://oa.gov.cn/      | http://10.1.2.3:8181   | https://oa.gov.cn    | a proxy ends TLS
            https://OA.gov.cn:443/x | http://10.1.2.3:8181   | https://oa.gov.cn    | written carelessly
            """)
    void ourOriginIsTheConfiguredOneOrTheOneSeen(String publicUrl, String seen, String self, String reason) {
        assertThat(new Surroundings(new Settings(publicUrl, "", "Lax", "")).self(seen))
                .isEqualTo(self);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            10.0.0.9  | 1.2.3.4            | 10.0.0.9 | a client cannot choose its address
            10.0.0.1  | 1.2.3.4            | 1.2.3.4  | the proxy tells
            10.0.0.1  | 6.6.6.6, 1.2.3.4   | 1.2.3.4  | what the client wrote before the proxy is not believed
            10.0.0.1  | 1.2.3.4, 10.0.0.2  | 1.2.3.4  | two proxies
            10.0.0.1  | ''                 | 10.0.0.1 | the proxy itself
            """)
    void anAddressIsBelievedFromTrustedProxiesOnly(String peer, String forwarded, String client, String reason) {
        Surroundings behindProxies = new Surroundings(new Settings("", "", "Lax", "10.0.0.1 10.0.0.2"));

        assertThat(behindProxies.client(peer, forwarded)).isEqualTo(client);
    }

    @Test
    void aPortalOfAnotherSiteNeedsAPartitionedCookieAndMayFrameUs() {
        Surroundings portal = new Surroundings(new Settings("https://hj.gov.cn", "https://oa.gov.cn", "None", ""));

        assertThat(SessionCookie.set("t", portal.secure(false), portal.crossSite()))
                .isEqualTo("hj_session=t; Path=/huanjie; HttpOnly; Secure; SameSite=None; Partitioned");
        assertThat(portal.frameAncestors()).isEqualTo("'self' https://oa.gov.cn");
    }
}

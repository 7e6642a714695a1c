// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.harness;

import java.lang.annotation.Annotation;
import org.huanjie.web.session.WebSettings;

/** The settings of an installation. */
public record Settings(String public_url, String portal_origins, String cookie_same_site, String trusted_proxies)
        implements WebSettings {
    /** A server that is reached directly. */
    public static Settings defaults() {
        return new Settings("", "", "Lax", "");
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return WebSettings.class;
    }
}

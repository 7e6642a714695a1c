// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an installation may set in {@code etc/org.huanjie.web.cfg}; the defaults suit a server that is reached directly. */
@ObjectClassDefinition(name = "Huanjie Web")
public @interface WebSettings {
    /** Address under which browsers reach the server, e.g. {@code https://oa.example.gov.cn}; needed behind a proxy that ends TLS. */
    @AttributeDefinition(required = false)
    String public_url() default "";

    /** Origins of portals that may show our pages in a frame, separated by blanks. */
    @AttributeDefinition(required = false)
    String portal_origins() default "";

    /** Attribute of the cookie: {@code Lax}, or {@code None} for a frame in a portal of another site (HTTPS only). */
    @AttributeDefinition(required = false)
    String cookie_same_site() default "Lax";

    /** Addresses of proxies whose {@code X-Forwarded-For} is believed, separated by blanks. */
    @AttributeDefinition(required = false)
    String trusted_proxies() default "";
}

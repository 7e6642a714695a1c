// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.huanjie.web.context.HuanjieContext;
import org.huanjie.web.session.Surroundings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells browsers what our answers may do: load from us alone, be framed by listed portals alone, leave nothing in a cache. */
@Component(
        service = Filter.class,
        property = {
            HuanjieContext.SELECT,
            "osgi.http.whiteboard.filter.name=huanjie-security-headers",
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.filter.dispatcher=REQUEST",
            "osgi.http.whiteboard.filter.dispatcher=ERROR"
        })
public final class SecurityHeaders implements Filter {
    private final Surroundings surroundings;

    @Activate
    public SecurityHeaders(@Reference Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void destroy() {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            http.setHeader(
                    "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors "
                            + surroundings.frameAncestors());
            http.setHeader("X-Content-Type-Options", "nosniff");
            http.setHeader("Referrer-Policy", "same-origin");
            http.setHeader("Cache-Control", "no-store");
            if (request instanceof HttpServletRequest asked && asked.isSecure()) {
                http.setHeader("Strict-Transport-Security", "max-age=31536000");
            }
        }
        chain.doFilter(request, response);
    }
}

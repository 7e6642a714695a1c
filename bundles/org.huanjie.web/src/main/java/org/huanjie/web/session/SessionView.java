// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import java.util.List;
import org.huanjie.api.security.Session;

/**
 * What a page needs to know of its session.
 *
 * @param csrf value of the header {@code X-CSRF-Token} of every write
 */
public record SessionView(String person, String name, String csrf, boolean mustChangePassword, List<GrantView> roles) {
    /** A role, the node at which it is held, and the department of a reviewer. */
    public record GrantView(String role, String at, String qualifier) {}

    static SessionView of(Session session) {
        List<GrantView> roles = session.actor().grants().stream()
                .map(g -> new GrantView(g.role().name(), g.at().value(), g.qualifier()))
                .toList();
        return new SessionView(
                session.actor().person().value(),
                session.actor().name(),
                session.csrf(),
                session.mustChangePassword(),
                roles);
    }
}

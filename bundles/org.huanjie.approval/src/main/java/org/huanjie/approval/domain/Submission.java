// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import java.util.Optional;
import org.huanjie.api.security.Role;
import org.jspecify.annotations.Nullable;

/** How a matter comes before the superior. */
public final class Submission {
    /** By the step before it: who closes the draft submits it. */
    public static final Submission BY_STEP = new Submission(null);
    /** Not at all: the superior acts of its own motion. */
    public static final Submission OWN_MOTION = new Submission(null);

    private final @Nullable Role role;

    private Submission(@Nullable Role role) {
        this.role = role;
    }

    /** By a request of this role. */
    public static Submission by(Role role) {
        return new Submission(role);
    }

    /** The role that requests; empty if nobody does. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** True if a decision needs a request before it. */
    public boolean comesFirst() {
        return this != OWN_MOTION;
    }
}

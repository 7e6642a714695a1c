// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

/**
 * A person at work.
 *
 * @param token              secret of the cookie, 256 random bits
 * @param csrf               secret that every write carries in {@code X-CSRF-Token}
 * @param actor              the person with roles and reach
 * @param mustChangePassword true until the one-time password is replaced; only that is allowed then
 */
public record Session(String token, String csrf, Actor actor, boolean mustChangePassword) {
    @Override
    public String toString() {
        return "Session of " + actor.person();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

import java.util.Optional;

/**
 * Local sign-in and its sessions, kept in the database so that every node knows them. Every method opens transactions of its own:
 * a refused attempt must be counted although it is refused.
 */
public interface SignIn {
    /**
     * Opens a session with a fresh token.
     *
     * @param address network address of the client, for the lock-out
     * @throws org.huanjie.api.error.Refused not-signed-in (the same for an unknown login and a wrong password),
     *         too-many-attempts after five failures, also for the right password
     */
    Session signIn(String login, String password, String address);

    /** The session of this token with the grants as they stand now; empty if unknown, ended, idle or too old. */
    Optional<Session> session(String token);

    /** Ends the session; nothing happens if there is none. */
    void end(String token);

    /**
     * Changes the password of the session's person and ends the person's other sessions.
     *
     * @throws org.huanjie.api.error.Refused not-signed-in if the old password is wrong, invalid-value if the new one is too weak
     */
    void changePassword(Session session, String oldPassword, String newPassword);
}

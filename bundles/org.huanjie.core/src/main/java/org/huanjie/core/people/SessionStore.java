// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.time.Instant;
import java.util.Optional;
import org.huanjie.api.security.PersonId;

/** Where sessions are kept, for every node of the installation. */
public interface SessionStore {
    /** A session and the person it belongs to. */
    record Found(OpenSession session, Person person) {}

    /** Adds a session in the running transaction. */
    void open(OpenSession session);

    /** Session and person in one look. */
    Optional<Found> find(String digest);

    /** Writes the last sign of life in the running transaction. */
    void seen(String digest, Instant moment);

    /** Ends one session in the running transaction. */
    void end(String digest);

    /** Ends every session of the person but this one in the running transaction; an empty digest spares none. */
    void endOthers(PersonId person, String spared);

    /** Ends what began or was last seen before these moments in the running transaction. */
    void endOld(Instant begunBefore, Instant seenBefore);
}

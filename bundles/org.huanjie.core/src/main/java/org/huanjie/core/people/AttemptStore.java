// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.time.Instant;

/** Where failed sign-ins are counted, for every node of the installation. */
public interface AttemptStore {
    /** The attempts of this key; {@link Attempts#NONE} if there were none. */
    Attempts of(String key);

    /** Writes them in the running transaction. */
    void put(String key, Attempts attempts);

    /** Forgets this key in the running transaction. */
    void forget(String key);

    /** Forgets what is older than this in the running transaction. */
    void forgetBefore(Instant moment);
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.time.Instant;

/** Where failed sign-ins are counted, for every node of the installation. */
public interface AttemptStore {
    /** The attempts of this key, read once and to be replaced in the running transaction. */
    Counted of(String key);

    /** Attempts that were read; what is put in their place is refused if another act was quicker. */
    interface Counted {
        /** As they were read; {@link Attempts#NONE} if there were none. */
        Attempts attempts();

        /** Puts others in their place. */
        void replace(Attempts attempts);
    }

    /** Forgets this key in the running transaction. */
    void forget(String key);

    /** Forgets what is older than this in the running transaction. */
    void forgetBefore(Instant moment);
}

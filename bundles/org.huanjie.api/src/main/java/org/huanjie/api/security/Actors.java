// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

import java.util.function.Supplier;

/** Who acts now. The edge (web filter, console command) binds the actor to the thread for the length of one request. */
public interface Actors {
    /** @throws org.huanjie.api.error.Refused not-signed-in if nobody is bound */
    Actor current();

    /** Runs the work as this actor and unbinds afterwards. */
    <T> T as(Actor actor, Supplier<T> work);

    /** The actor of a person with the grants as they stand now. @throws org.huanjie.api.error.Refused not-found */
    Actor of(PersonId person);
}

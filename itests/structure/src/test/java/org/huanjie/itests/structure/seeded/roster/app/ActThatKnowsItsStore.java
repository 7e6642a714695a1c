// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.app;

import org.huanjie.itests.structure.seeded.roster.store.EntityForEverybody;

/** An act that cannot be tested without a database. */
public final class ActThatKnowsItsStore {
    EntityForEverybody row;
}

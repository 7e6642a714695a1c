// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.domain;

import org.huanjie.itests.structure.seeded.roster.store.EntityForEverybody;

/** A rule that reads a table. */
public final class DomainThatAsksTheStore {
    EntityForEverybody row;
}

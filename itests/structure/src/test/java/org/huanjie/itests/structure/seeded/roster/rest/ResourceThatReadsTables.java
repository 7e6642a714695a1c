// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.rest;

import org.huanjie.itests.structure.seeded.roster.store.EntityForEverybody;

/** A resource that goes past the application. */
public final class ResourceThatReadsTables {
    EntityForEverybody row;
}

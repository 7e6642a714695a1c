// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.store;

import javax.persistence.Entity;
import org.huanjie.itests.structure.seeded.procedure.domain.StepThatKnowsMembers;

/** A row that everybody may change. */
@Entity
public class EntityForEverybody {
    StepThatKnowsMembers step;
}

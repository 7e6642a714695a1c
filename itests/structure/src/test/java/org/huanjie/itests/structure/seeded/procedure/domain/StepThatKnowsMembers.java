// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.procedure.domain;

import org.huanjie.itests.structure.seeded.roster.domain.DomainThatAsksTheStore;
import org.huanjie.itests.structure.seeded.roster.domain.Member;

/** A step that knows another slice. */
public final class StepThatKnowsMembers {
    Member member;
    DomainThatAsksTheStore detour;
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.fact.FactName;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.ADesk;
import org.huanjie.procedure.app.Prep;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.Test;

/** B24 (人数跌破): members leave in the roster, and the election takes notice. */
class FormChangedTest {
    private static final FactName FORM_CHANGED = FactName.of("roster.formChanged");
    private static final Counters ANEW =
            Counters.first().raise(Counter.ROSTER).raise(Counter.REQUEST).raise(Counter.BATCH);

    private final ADesk desk = new ADesk(ACommunity.aCommunity()).withCases();
    private final Prep prep = new Prep(desk);

    private void membersLeave() {
        desk.modules.facts().flag("roster.formChanged", true);
        desk.as(Role.CLERK, () -> {
            desk.steps.notice(desk.community.organisation(), FORM_CHANGED, "HOLDS");
            return true;
        });
    }

    private Counters counters() {
        return desk.caseOf(desk.community.organisation()).counters();
    }

    @Test
    void aChangeWithinReachIsFollowedAtOnce() {
        prep.walk("NORMAL");

        membersLeave();

        assertThat(counters()).isEqualTo(ANEW);
    }

    @Test
    void aChangeBeforeTheRequestCanBeMadeIsFollowedWhenItCan() {
        prep.startCycle();
        prep.survey();
        prep.classify("NORMAL");
        prep.groups();
        prep.plan();
        membersLeave();
        assertThat(counters()).isEqualTo(Counters.first());

        prep.training();
        desk.close(Role.CLERK, "gate-three-not-allowed");

        assertThat(counters()).isEqualTo(ANEW);
    }

    @Test
    void aChangeThatNeverComesIntoReachDisturbsNobody() {
        membersLeave();

        assertThat(counters()).isEqualTo(Counters.first());
    }

    @Test
    void withTheModuleOffTheRosterIsKeptAllTheSame() {
        prep.walk("NORMAL");
        desk.switches.off(ModuleName.PROCEDURE, ACommunity.STREET);

        membersLeave();

        assertThat(counters()).isEqualTo(Counters.first());
    }
}

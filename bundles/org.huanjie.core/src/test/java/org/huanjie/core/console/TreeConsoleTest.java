// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.huanjie.api.console.Console;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.Role;
import org.huanjie.core.module.SwitchModule;
import org.huanjie.core.store.CoreFixture;
import org.huanjie.core.store.JpaDistricts;
import org.junit.jupiter.api.Test;

class TreeConsoleTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Console console =
            new TreeConsole(new JpaDistricts(core.jpa), core.tree, core.cycleStore, core.actors);

    @Test
    void theConsoleSeesEveryStreet() {
        assertThat(console.streets())
                .extracting(OrgNode::id)
                .containsExactlyInAnyOrder(CoreFixture.STREET, CoreFixture.OTHER_STREET);
    }

    @Test
    void itHoldsTheRolesItAskedForAndSeesWhatLiesBelow() {
        boolean holds = console.as(
                CoreFixture.STREET,
                Set.of(Role.CLERK),
                () -> core.actors.current().holds(Role.CLERK, CoreFixture.ORG)
                        && core.actors.current().sees(CoreFixture.DISTRICT_NODE)
                        && !core.actors.current().sees(CoreFixture.OTHER_ORG)
                        && !core.actors.current().holds(Role.ADMINISTRATOR, CoreFixture.ORG));

        assertThat(holds).isTrue();
    }

    @Test
    void aSwitchIsThrownInItsName() {
        SwitchModule change =
                new SwitchModule(core.transactions, core.actors, core.organisations, core.switchStore, core.trail);

        console.as(CoreFixture.STREET, Set.of(Role.ADMINISTRATOR), () -> {
            change.put(ModuleName.ROSTER, CoreFixture.STREET, false);
            return true;
        });

        assertThat(core.transactions.<Set<ModuleName>>required(
                        () -> core.switchStore.off(CoreFixture.DISTRICT, CoreFixture.STREET)))
                .containsExactly(ModuleName.ROSTER);
    }

    @Test
    void aNodeThatIsNowhereIsNotFound() {
        assertThatThrownBy(() -> console.as(new OrgId("nowhere"), Set.of(Role.CLERK), () -> true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(CommonProblem.NOT_FOUND));
    }
}

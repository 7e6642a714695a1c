// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class StoredSwitchesTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final StoredSwitches switches = new StoredSwitches(
            core.switchStore, core.actors, List.of(() -> ModuleName.ROSTER, () -> ModuleName.PROCEDURE));
    private final SwitchModule change =
            new SwitchModule(core.transactions, core.actors, core.organisations, core.switchStore, core.trail);
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.DISTRICT_NODE);

    private boolean enabled(ModuleName module) {
        return core.as(admin, () -> switches.enabled(module, CoreFixture.STREET));
    }

    @Test
    void anInstalledModuleIsOnUntilSomebodySwitchesItOffForAStreet() {
        assertThat(enabled(ModuleName.ROSTER)).isTrue();

        core.doAs(admin, () -> change.put(ModuleName.ROSTER, CoreFixture.STREET, false));

        assertThat(enabled(ModuleName.ROSTER)).isFalse();
        assertThat(enabled(ModuleName.PROCEDURE)).isTrue();
        assertThat(core.as(admin, () -> switches.enabled(ModuleName.ROSTER, CoreFixture.OTHER_STREET)))
                .isTrue();
        assertThat(core.refused(admin, () -> switches.require(ModuleName.ROSTER, CoreFixture.STREET))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.MODULE_OFF);
    }

    @Test
    void switchingTwiceLeavesOneEventEach() {
        core.doAs(admin, () -> change.put(ModuleName.ROSTER, CoreFixture.STREET, false));
        core.doAs(admin, () -> change.put(ModuleName.ROSTER, CoreFixture.STREET, false));
        core.doAs(admin, () -> change.put(ModuleName.PROCEDURE, CoreFixture.STREET, false));
        core.doAs(admin, () -> change.put(ModuleName.ROSTER, CoreFixture.STREET, true));

        assertThat(enabled(ModuleName.ROSTER)).isTrue();
        assertThat(enabled(ModuleName.PROCEDURE)).isFalse();
        assertThat(core.actions("150399007")).containsExactly("module-off", "module-off", "module-on");
    }

    @Test
    void aModuleThatIsNotInstalledCannotBeUsedWhateverTheSwitchSays() {
        core.doAs(admin, () -> change.put(ModuleName.TEMPLATE, CoreFixture.STREET, true));

        assertThat(enabled(ModuleName.TEMPLATE)).isFalse();
        assertThat(core.refused(admin, () -> switches.require(ModuleName.TEMPLATE, CoreFixture.STREET))
                        .problem()
                        .detailZh())
                .contains("没有安装");
    }

    @Test
    void onlyAnAdministratorSwitchesAndOnlyAtAStreet() {
        Person leader = core.holder("leader", Role.STREET_LEADER, CoreFixture.STREET);

        assertThat(core.refused(leader, () -> change.put(ModuleName.ROSTER, CoreFixture.STREET, false))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
        assertThat(core.refused(admin, () -> change.put(ModuleName.ROSTER, CoreFixture.ORG, false))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.module.InstalledModule;
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

    @Test
    void aModuleOfAVendorIsSwitchedLikeOurs() {
        ModuleName portal = ModuleName.of("PORTAL", "办公门户");
        assertThat(switches.known()).isEqualTo(ModuleName.ours());

        switches.add(() -> portal);
        assertThat(switches.known()).hasSize(6).endsWith(portal);
        assertThat(enabled(ModuleName.of("PORTAL"))).isTrue();

        core.doAs(admin, () -> change.put(portal, CoreFixture.STREET, false));
        assertThat(enabled(portal)).isFalse();
        assertThat(enabled(ModuleName.ROSTER)).isTrue();
    }

    @Test
    void aModuleThatWasOffIsOffAgainWhenItComesBack() {
        InstalledModule portal = () -> ModuleName.of("PORTAL", "办公门户");
        switches.add(portal);
        core.doAs(admin, () -> change.put(portal.name(), CoreFixture.STREET, false));

        switches.remove(portal);
        assertThat(switches.known()).doesNotContain(portal.name());
        switches.add(portal);

        assertThat(enabled(portal.name())).isFalse();
    }

    @Test
    void moreModulesThanTheRowHoldsAreRefused() {
        for (char c = 'A'; c <= 'F'; c++) {
            ModuleName name = ModuleName.of(String.valueOf(c).repeat(ModuleName.MAX_LENGTH), "门户");
            core.doAs(admin, () -> change.put(name, CoreFixture.STREET, false));
        }
        ModuleName last = ModuleName.of("G".repeat(ModuleName.MAX_LENGTH), "门户");

        assertThat(core.refused(admin, () -> change.put(last, CoreFixture.STREET, false))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.INVALID_VALUE);
    }
}

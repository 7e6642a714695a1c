// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.huanjie.api.console.Console;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final ModuleName PORTAL = ModuleName.of("PORTAL", "办公门户");
    private static final List<ModuleName> KNOWN = List.of(ModuleName.ROSTER, PORTAL);
    private final Console console = new Console() {
        @Override
        public List<OrgNode> streets() {
            return List.of(street("s1", "和谐街道"), street("s2", "邻近街道"));
        }

        @Override
        public List<Cycle> cycles(OrgId street) {
            return List.of();
        }

        @Override
        public <T> T as(OrgId at, Set<Role> roles, Supplier<T> work) {
            return work.get();
        }
    };

    @Test
    void aStreetIsNamedByItsIdOrItsName() throws Exception {
        assertThat(Streets.of(console, "s2")).extracting(OrgNode::name).containsExactly("邻近街道");
        assertThat(Streets.of(console, "和谐街道"))
                .extracting(node -> node.id().value())
                .containsExactly("s1");
        assertThat(Streets.of(console, null)).hasSize(2);
    }

    @Test
    void aStreetThatIsNoneIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> Streets.of(console, "s3"))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("和谐街道 s1");
    }

    @Test
    void aModuleIsNamedInAnyCase() throws Exception {
        assertThat(SwitchCommand.module("roster", KNOWN)).isEqualTo(ModuleName.ROSTER);
        assertThat(SwitchCommand.module("Portal", KNOWN)).isEqualTo(PORTAL);
        assertThatThrownBy(() -> SwitchCommand.module("rooster", KNOWN)).hasMessageContaining("ROSTER");
    }

    @Test
    void aRefusalKeepsItsWordsAndItsCode() {
        assertThat(Failed.of(Refused.notFound("case", "x")))
                .hasMessageContaining("没有找到")
                .hasMessageContaining("not-found");
    }

    @Test
    void aModuleThatIsNotThereIsNamedByItsFeature() {
        assertThatThrownBy(() -> Failed.unlessAbsent(null, "huanjie-roster")).hasMessageContaining("huanjie-roster");
    }

    private static OrgNode street(String id, String name) {
        return new OrgNode(new DistrictId("d"), new OrgId(id), OrgKind.STREET, name, new OrgId("d"), 1);
    }
}

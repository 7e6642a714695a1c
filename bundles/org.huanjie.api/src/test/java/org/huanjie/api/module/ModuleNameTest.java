// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleNameTest {

    @Test
    void theNameAloneMakesTheModule() {
        assertThat(ModuleName.of("PORTAL", "办公门户"))
                .isEqualTo(ModuleName.of("PORTAL", "另一名称"))
                .isEqualTo(ModuleName.of("PORTAL"))
                .isNotEqualTo(ModuleName.of("PORTAL2", "办公门户"));
        assertThat(Set.of(ModuleName.ROSTER)).contains(ModuleName.of("ROSTER"));
    }

    @Test
    void aModuleOfTheProductKeepsItsChineseName() {
        assertThat(ModuleName.of("ROSTER", "假名册").zh()).isEqualTo("党员花名册");
        assertThat(ModuleName.ours())
                .extracting(ModuleName::name)
                .containsExactly("ROSTER", "PROCEDURE", "ELECTION", "APPROVAL", "TEMPLATE");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'',        门户, nothing",
        "portal,    门户, small letters",
        "_PORTAL,   门户, no letter first",
        "OA-PORTAL, 门户, a hyphen",
        "门户,      门户, Chinese",
        "PORTAL_NAME_OF_THIRTY_ONE_CHARS, 门户, one character too many",
        "PORTAL,    '',   no Chinese name",
        "PORTAL,    一二三四五六七八九十一二三四五六七八九十一, a long Chinese name",
    })
    void anotherFormIsNoName(String name, String zh, String reason) {
        assertThatIllegalArgumentException().as(reason).isThrownBy(() -> ModuleName.of(name, zh));
    }
}

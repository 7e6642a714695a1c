// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class OfficeProfilesTest {
    private static final Map<String, Object> TIGHTER = Map.of(
            "id",
            "harmony-2026",
            "title",
            "和谐街道从严规定",
            "kind",
            "LAYER",
            "extends",
            "street-plan-2015",
            "params",
            Map.of("quorum", Map.of("value", "17/20", "compare", "OVER")));

    private final CoreFixture core = CoreFixture.withTree();
    private final Person leader = core.holder("leader", Role.STREET_LEADER, CoreFixture.STREET);

    @Test
    void anAddedLayerIsInForceAtOnceAndForAnotherNodeToo() {
        core.doAs(leader, () -> core.profiles.add(TIGHTER));

        OfficeProfiles otherNode = new OfficeProfiles(core.transactions, core.actors, core.layers(), core.trail);
        for (OfficeProfiles node : new OfficeProfiles[] {core.profiles, otherNode}) {
            assertThat(core.as(
                            leader,
                            () -> node.effective("harmony-2026")
                                    .threshold("quorum")
                                    .minimum(100)))
                    .isEqualTo(86);
            assertThat(core.as(leader, node::ids)).contains("reg-2020", "street-plan-2015", "harmony-2026");
        }
        assertThat(core.actions("150399")).containsExactly("profile-added");
    }

    @Test
    void aLayerOfAnActThatFailsInTheEndIsNotRemembered() {
        core.refused(
                leader,
                () -> core.transactions.required(() -> {
                    core.profiles.add(TIGHTER);
                    core.profiles.effective("harmony-2026");
                    throw Refused.notFound("street", "gone");
                }));

        assertThat(core.refused(leader, () -> core.profiles.effective("harmony-2026"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void aLooserLayerIsRefusedAndNothingIsKept() {
        Map<String, Object> looser = Map.of(
                "id",
                "loose",
                "title",
                "放宽",
                "kind",
                "LAYER",
                "extends",
                "street-plan-2015",
                "params",
                Map.of("quorum", "3/4"));

        assertThat(core.refused(leader, () -> core.profiles.add(looser))
                        .problem()
                        .code())
                .isEqualTo(ProfileProblem.LOOSER);
        assertThat(core.as(leader, core.profiles::ids)).doesNotContain("loose");
        assertThat(core.refused(leader, () -> core.profiles.effective("loose"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void theSameIdTwiceAndAPersonWithoutTheRightAreRefused() {
        Person clerk = core.holder("clerk", Role.CLERK, CoreFixture.ORG);
        core.doAs(leader, () -> core.profiles.add(TIGHTER));

        assertThat(core.refused(leader, () -> core.profiles.add(TIGHTER))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.ALREADY_EXISTS);
        assertThat(core.refused(clerk, () -> core.profiles.add(TIGHTER))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
    }

    @Test
    void whoIsNotSignedInKnowsTheLawAsShipped() {
        core.doAs(leader, () -> core.profiles.add(TIGHTER));

        assertThat(core.profiles.ids()).contains("reg-2020", "street-plan-2015").doesNotContain("harmony-2026");
        assertThat(core.profiles.effective("reg-2020").id()).isEqualTo("reg-2020");
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                org.huanjie.api.error.Refused.class, () -> core.profiles.effective("harmony-2026"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }
}

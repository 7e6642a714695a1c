// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.store.AtOnce;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class GrantRolesTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.STREET);
    private final Person li = core.person("li", "Tall-Bamboo-41");

    @Test
    void aGrantedRoleIsThereAtTheNextRequestAndGoneWhenWithdrawn() {
        HeldGrant granted = core.as(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.COMMUNITY, ""));
        assertThat(core.actors.of(li.id()).holds(Role.CLERK, CoreFixture.ORG)).isTrue();

        core.doAs(admin, () -> core.grants.withdraw(li.id(), granted.id()));

        assertThat(core.actors.of(li.id()).grants()).isEmpty();
        assertThat(core.actions("c-harmony")).containsExactly("role-granted", "role-withdrawn");
    }

    @Test
    void nobodyGrantsARightToHimself() {
        assertThat(core.refused(admin, () -> core.grants.grant(admin.id(), Role.CLERK, CoreFixture.COMMUNITY, ""))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.DUTY_CONFLICT);
    }

    @Test
    void dutiesThatCheckEachOtherAreRefusedWithTheClause() {
        core.grant(li, Role.STREET_APPROVER, CoreFixture.STREET);

        var problem = core.refused(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.COMMUNITY, ""))
                .problem();

        assertThat(problem.code()).isEqualTo(CommonProblem.DUTY_CONFLICT);
        assertThat(problem.clause()).contains("参考3.5");
        assertThat(problem.detailZh()).contains("街道党工委", "和谐街道", "社区经办", "和谐里社区");
        assertThat(core.actors.of(li.id()).grants()).hasSize(1);
    }

    @Test
    void aRoleOfTheCommunityIsNotHeldAtTheStreet() {
        assertThat(core.refused(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.STREET, ""))
                        .problem()
                        .code())
                .isEqualTo(CoreProblem.ROLE_LEVEL);
        assertThat(core.refused(admin, () -> core.grants.grant(li.id(), Role.SYSTEM, CoreFixture.STREET, ""))
                        .problem()
                        .code())
                .isEqualTo(CoreProblem.ROLE_LEVEL);
    }

    @Test
    void aReviewerNeedsADepartmentAndNobodyElseHasOne() {
        assertThat(core.refused(admin, () -> core.grants.grant(li.id(), Role.DEPT_REVIEWER, CoreFixture.STREET, ""))
                        .problem()
                        .field())
                .isEqualTo("qualifier");
        assertThat(core.refused(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.ORG, "HEALTH"))
                        .problem()
                        .field())
                .isEqualTo("qualifier");
        assertThat(core.as(admin, () -> core.grants.grant(li.id(), Role.DEPT_REVIEWER, CoreFixture.STREET, "HEALTH"))
                        .qualifier())
                .isEqualTo("HEALTH");
    }

    @Test
    void theOtherStreetDoesNotExistForThisAdministrator() {
        assertThat(core.refused(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.OTHER_ORG, ""))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(core.refused(
                                admin,
                                () -> core.grants.grant(li.id(), Role.DISTRICT_READER, CoreFixture.DISTRICT_NODE, ""))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
    }

    @Test
    void onlyAnAdministratorGrants() {
        Person leader = core.holder("leader", Role.STREET_LEADER, CoreFixture.STREET);

        assertThat(core.refused(leader, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.ORG, ""))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
    }

    @Test
    void theSameRoleTwiceAndAnUnknownPersonAreRefused() {
        core.doAs(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.ORG, ""));

        assertThat(core.refused(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.ORG, ""))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.ALREADY_EXISTS);
        assertThat(core.refused(admin, () -> core.grants.grant(new PersonId("nobody"), Role.CLERK, CoreFixture.ORG, ""))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @RepeatedTest(5)
    void dutiesThatCheckEachOtherAreNotGivenAtTheSameMoment() {
        List<Boolean> done = AtOnce.done(
                () -> core.as(admin, () -> core.grants.grant(li.id(), Role.STREET_APPROVER, CoreFixture.STREET, "")),
                () -> core.as(admin, () -> core.grants.grant(li.id(), Role.CLERK, CoreFixture.COMMUNITY, "")));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(core.actors.of(li.id()).grants()).hasSize(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Role;
import org.huanjie.api.security.Session;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class ManagePeopleTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.STREET);

    @Test
    void aNewPersonSignsInWithTheOneTimePasswordAndMustChangeIt() {
        ManagePeople.Handed handed = core.as(admin, () -> core.people.add("wang", "王五"));

        Session session = core.signIn.signIn("wang", handed.oneTimePassword(), "10.0.0.1");

        assertThat(session.mustChangePassword()).isTrue();
        core.signIn.changePassword(session, handed.oneTimePassword(), "Quiet-River-52");
        assertThat(core.signIn.session(session.token()).orElseThrow().mustChangePassword())
                .isFalse();
        assertThat(core.actions(handed.person().id().value()))
                .containsExactly("person-added", "signed-in", "password-changed");
    }

    @Test
    void aLoginIsUsedOnce() {
        core.doAs(admin, () -> core.people.add("wang", "王五"));

        assertThat(core.refused(admin, () -> core.people.add("wang", "另一人"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.ALREADY_EXISTS);
    }

    @Test
    void aNewOneTimePasswordUnlocksAndEndsTheSessions() {
        Person wang = core.person("wang", "Tall-Bamboo-41");
        Session open = core.signIn.signIn("wang", "Tall-Bamboo-41", "10.0.0.1");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> core.signIn.signIn("wang", "wrong", "10.0.0.2"))
                    .isInstanceOf(Refused.class);
        }

        ManagePeople.Handed handed = core.as(admin, () -> core.people.resetPassword(wang.id()));

        assertThat(core.signIn.session(open.token())).isEmpty();
        assertThat(core.signIn
                        .signIn("wang", handed.oneTimePassword(), "10.0.0.1")
                        .mustChangePassword())
                .isTrue();
    }

    @Test
    void anAdministratorOfOneStreetDoesNotSeeThePeopleOfAnother() {
        Person here = core.holder("here", Role.CLERK, CoreFixture.ORG);
        Person there = core.holder("there", Role.CLERK, CoreFixture.OTHER_ORG);
        Person fresh = core.person("fresh", "Tall-Bamboo-41");

        assertThat(core.as(admin, () -> core.people.list(0, 50)))
                .extracting(Person::login)
                .containsExactly("admin1", "fresh", "here");
        assertThat(core.as(admin, core.people::count)).isEqualTo(3);
        assertThat(core.as(admin, () -> core.people.person(here.id())).login()).isEqualTo("here");
        assertThat(core.as(admin, () -> core.people.person(fresh.id())).login()).isEqualTo("fresh");
        assertThat(core.refused(admin, () -> core.people.person(there.id()))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(core.refused(admin, () -> core.people.resetPassword(there.id()))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void onlyAnAdministratorManagesPeopleAndNotHisOwnEnd() {
        Person clerk = core.holder("clerk", Role.CLERK, CoreFixture.ORG);

        assertThat(core.refused(clerk, () -> core.people.list(0, 10)).problem().code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
        assertThat(core.refused(clerk, () -> core.people.add("x1", "x"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
        assertThat(core.refused(admin, () -> core.people.change(admin, "x", false))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.DUTY_CONFLICT);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndAStaleChangeIsRefused() {
        Person wang = core.person("wang", "Tall-Bamboo-41");
        String token = core.signIn.signIn("wang", "Tall-Bamboo-41", "10.0.0.1").token();

        core.doAs(admin, () -> core.people.change(wang, "王五", false));

        assertThat(core.signIn.session(token)).isEmpty();
        assertThat(core.refused(admin, () -> core.people.change(wang, "王六", true))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.CONCURRENT_CHANGE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.security.Session;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class LocalSignInTest {
    private static final String PASSWORD = "Tall-Bamboo-41";

    private final CoreFixture core = CoreFixture.withTree();
    private final Person clerk = core.person("zhang", PASSWORD);

    private Session signIn(String login, String password) {
        return core.signIn.signIn(login, password, "10.1.2.3");
    }

    private ProblemCode refusal(Runnable act) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, act::run)
                .problem()
                .code();
    }

    @Test
    void theRightPasswordOpensASessionWithTheRolesAndTheirReach() {
        core.grant(clerk, Role.CLERK, CoreFixture.COMMUNITY);

        Session session = signIn(" Zhang ", PASSWORD);
        Actor actor = core.signIn.session(session.token()).orElseThrow().actor();

        assertThat(actor.holds(Role.CLERK, CoreFixture.ORG)).isTrue();
        assertThat(actor.holds(Role.CLERK, CoreFixture.STREET)).isFalse();
        assertThat(actor.visible())
                .containsExactlyInAnyOrder(
                        CoreFixture.DISTRICT_NODE, CoreFixture.STREET, CoreFixture.COMMUNITY, CoreFixture.ORG);
        assertThat(actor.sees(CoreFixture.OTHER_ORG)).isFalse();
        assertThat(session.csrf()).isNotEqualTo(session.token()).hasSize(64);
        assertThat(core.actions("p-zhang")).containsExactly("signed-in");
    }

    @Test
    void aSessionWithItsGrantsAndTheTreeCostsTwoReads() {
        core.grant(clerk, Role.STREET_CLERK, CoreFixture.STREET).grant(clerk, Role.CLERK, CoreFixture.OTHER_COMMUNITY);
        Session session = signIn("zhang", PASSWORD);
        core.database().statements().reset();

        core.signIn.session(session.token());

        assertThat(core.database().statements().sent()).hasSize(2);
    }

    @Test
    void anUnknownLoginAndAWrongPasswordGetTheSameAnswer() {
        Refused unknown =
                org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, () -> signIn("nobody", PASSWORD));
        Refused wrong =
                org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, () -> signIn("zhang", "wrong"));

        assertThat(unknown.problems()).isEqualTo(wrong.problems());
        assertThat(unknown.problem().code()).isEqualTo(CommonProblem.NOT_SIGNED_IN);
        assertThat(core.actions("p-zhang")).containsExactly("sign-in-refused");
    }

    @Test
    void fiveFailuresLockTheLoginForTwentyMinutesAlsoForTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            assertThat(refusal(() -> signIn("zhang", "wrong"))).isEqualTo(CommonProblem.NOT_SIGNED_IN);
        }

        assertThat(refusal(() -> signIn("zhang", PASSWORD))).isEqualTo(CommonProblem.TOO_MANY_ATTEMPTS);
        core.clock.pass(Duration.ofMinutes(19));
        assertThat(refusal(() -> signIn("zhang", PASSWORD))).isEqualTo(CommonProblem.TOO_MANY_ATTEMPTS);
        core.clock.pass(Duration.ofMinutes(2));
        assertThat(signIn("zhang", PASSWORD).actor().name()).isEqualTo("人员zhang");
    }

    @Test
    void anUnknownLoginIsLockedLikeAKnownOne() {
        for (int i = 0; i < 5; i++) {
            refusal(() -> signIn("nobody", "wrong"));
        }

        assertThat(refusal(() -> signIn("nobody", "wrong"))).isEqualTo(CommonProblem.TOO_MANY_ATTEMPTS);
    }

    @Test
    void aSuccessStartsTheCountAnew() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                refusal(() -> signIn("zhang", "wrong"));
            }
            signIn("zhang", PASSWORD);
        }

        assertThat(core.actions("p-zhang")).filteredOn("signed-in"::equals).hasSize(3);
    }

    @Test
    void aSessionEndsAfterHalfAnHourOfRestAndAfterTenHoursOfWork() {
        String rested = signIn("zhang", PASSWORD).token();
        core.clock.pass(Duration.ofMinutes(31));
        assertThat(core.signIn.session(rested)).isEmpty();

        String worked = signIn("zhang", PASSWORD).token();
        for (int i = 0; i < 29; i++) {
            core.clock.pass(Duration.ofMinutes(20));
            assertThat(core.signIn.session(worked)).isPresent();
        }
        core.clock.pass(Duration.ofMinutes(20));
        assertThat(core.signIn.session(worked)).isEmpty();
    }

    @Test
    void anEndedSessionAndAMadeUpTokenAreNobody() {
        String token = signIn("zhang", PASSWORD).token();

        core.signIn.end(token);
        core.signIn.end(token);

        assertThat(core.signIn.session(token)).isEmpty();
        assertThat(core.signIn.session("made-up")).isEmpty();
        assertThat(core.actions("p-zhang")).containsExactly("signed-in", "signed-out");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndTheOldPasswordIsGone() {
        String elsewhere = signIn("zhang", PASSWORD).token();
        Session here = signIn("zhang", PASSWORD);

        core.signIn.changePassword(here, PASSWORD, "Quiet-River-52");

        assertThat(core.signIn.session(elsewhere)).isEmpty();
        assertThat(core.signIn.session(here.token())).isPresent();
        assertThat(refusal(() -> signIn("zhang", PASSWORD))).isEqualTo(CommonProblem.NOT_SIGNED_IN);
        assertThat(signIn("zhang", "Quiet-River-52").mustChangePassword()).isFalse();
    }

    @Test
    void anEarlierPasswordDoesNotComeBack() {
        Session session = signIn("zhang", PASSWORD);
        core.signIn.changePassword(session, PASSWORD, "Quiet-River-52");

        assertThat(refusal(() -> core.signIn.changePassword(session, "Quiet-River-52", PASSWORD)))
                .isEqualTo(CommonProblem.INVALID_VALUE);
        assertThat(refusal(() -> core.signIn.changePassword(session, "Quiet-River-52", "Quiet-River-52")))
                .isEqualTo(CommonProblem.INVALID_VALUE);
    }

    @Test
    void theDatabaseHoldsNeitherTokenNorPassword() throws Exception {
        Session session = signIn("zhang", PASSWORD);
        String dump = org.huanjie.testkit.database.Dump.of(core.database());

        assertThat(dump)
                .contains("zhang")
                .doesNotContain(session.token())
                .doesNotContain(session.csrf())
                .doesNotContain(PASSWORD);
    }

    @Test
    void aDisabledPersonIsTurnedAwayAndOpenSessionsEnd() {
        String token = signIn("zhang", PASSWORD).token();
        PeopleStore.Account account = core.stores.people().byId(clerk.id()).orElseThrow();
        Person off = new Person(
                CoreFixture.DISTRICT,
                clerk.id(),
                "zhang",
                "人员zhang",
                false,
                false,
                account.person().version());
        core.transactions.required(
                () -> core.stores.people().change(new PeopleStore.Account(off, account.credentials())));

        assertThat(core.signIn.session(token)).isEqualTo(Optional.empty());
        assertThat(refusal(() -> signIn("zhang", PASSWORD))).isEqualTo(CommonProblem.NOT_SIGNED_IN);
        assertThatThrownBy(() -> core.actors.of(clerk.id())).isInstanceOf(Refused.class);
    }
}

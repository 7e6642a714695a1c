// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import javax.ws.rs.core.Response;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class PeopleResourceTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.STREET);
    private final PeopleResource people = new PeopleResource(core.people);
    private final GrantsResource grants = new GrantsResource(core.grants);

    private PersonView add(String login) {
        Response made = core.as(admin, () -> people.add(new PeopleResource.NewPerson(login, "王五")));
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getHeaderString("Cache-Control")).isEqualTo("no-store");
        return (PersonView) made.getEntity();
    }

    @Test
    void anAccountIsAddedGetsARoleAndLosesIt() {
        PersonView wang = add("Wang.Wu");
        assertThat(wang.login()).isEqualTo("wang.wu");
        assertThat(core.signIn
                        .signIn("wang.wu", String.valueOf(wang.oneTimePassword()), "10.0.0.1")
                        .mustChangePassword())
                .isTrue();

        Response granted =
                core.as(admin, () -> grants.grant(wang.id(), new GrantsResource.NewGrant("CLERK", "o-harmony", null)));
        PersonView.GrantView grant = (PersonView.GrantView) granted.getEntity();
        PersonView whole =
                (PersonView) core.as(admin, () -> people.one(wang.id())).getEntity();
        assertThat(whole.grants()).containsExactly(grant);
        assertThat(whole.oneTimePassword()).isNull();
        assertThat(grant.atName()).contains("和谐里社区");

        assertThat(core.as(admin, () -> grants.withdraw(wang.id(), grant.id())).getStatus())
                .isEqualTo(204);
        assertThat(((PersonView) core.as(admin, () -> people.one(wang.id())).getEntity()).grants())
                .isEmpty();
    }

    @Test
    void aPasswordIsHandedOverAnewAndAnAccountClosedOnTheVersionSeen() {
        PersonView wang = add("wang");
        PersonView anew = (PersonView)
                core.as(admin, () -> people.resetPassword(wang.id())).getEntity();
        PeopleResource.PersonChange closing = new PeopleResource.PersonChange(null, false);

        assertThat(anew.oneTimePassword()).isNotEqualTo(wang.oneTimePassword());
        assertThat(core.refused(admin, () -> people.change(wang.id(), "\"1\"", closing))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.STALE_VERSION);
        assertThat(core.as(admin, () -> people.change(wang.id(), "\"2\"", closing))
                        .getStatus())
                .isEqualTo(204);
        assertThat(((PersonView) core.as(admin, () -> people.one(wang.id())).getEntity()).enabled())
                .isFalse();
    }

    @Test
    void wrongFieldsAreNamed() {
        assertThat(core.refused(admin, () -> people.add(new PeopleResource.NewPerson("王 五", "王五")))
                        .problem()
                        .field())
                .isEqualTo("login");
        assertThat(core.refused(admin, () -> people.add(new PeopleResource.NewPerson("wang", null)))
                        .problem()
                        .field())
                .isEqualTo("name");
        assertThat(core.refused(admin, () -> grants.grant("x", new GrantsResource.NewGrant("KING", "o-harmony", null)))
                        .problem()
                        .field())
                .isEqualTo("role");
    }

    @Test
    void theListIsPaged() {
        for (String login : new String[] {"a1", "b1", "c1"}) {
            add(login);
        }

        var page = core.as(admin, () -> people.list(2, 2));

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).extracting(PersonView::login).containsExactly("b1", "c1");
    }
}

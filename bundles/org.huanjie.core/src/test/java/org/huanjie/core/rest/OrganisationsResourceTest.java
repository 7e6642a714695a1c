// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.ws.rs.core.Response;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class OrganisationsResourceTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.DISTRICT_NODE);
    private final OrganisationsResource resource =
            new OrganisationsResource(core.organisations, core.add, core.correct, core.actors);

    private static OrganisationBody named(String kind, String parent, String name) {
        return named("x-1", kind, parent, name);
    }

    private static OrganisationBody named(String id, String kind, String parent, String name) {
        return new OrganisationBody(id, kind, parent, name, null, null, null, null, null, null, null, null, null);
    }

    private static OrganisationBody org(Boolean hasCommittee, Integer seats, String termEndsOn) {
        return new OrganisationBody(
                "o-new",
                "PARTY_ORG",
                "x-new-village",
                "中共新村社区委员会",
                "COMMITTEE",
                hasCommittee,
                null,
                "2021-06-20",
                termEndsOn,
                "黄伟",
                List.of("黄伟", "郝静"),
                seats,
                1);
    }

    private Response add(OrganisationBody body) {
        return core.as(admin, () -> resource.add(body));
    }

    private Problem refused(OrganisationBody body) {
        return core.refused(admin, () -> resource.add(body)).problem();
    }

    @Test
    void aStreetACommunityAndItsPartyOrganisationAreAddedAndListed() {
        add(named("x-new-street", "STREET", "150399", "新街道"));
        add(named("x-new-village", "COMMUNITY", "x-new-street", "新村社区"));
        Response made = add(org(true, 5, "2026-06-20"));

        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getHeaderString("ETag")).isEqualTo("\"1\"");
        assertThat(core.as(admin, () -> resource.list(null, null, null, null)).items())
                .extracting(OrganisationView::name)
                .contains("新街道", "和谐街道", "邻近街道");
        assertThat(core.as(admin, () -> resource.list("x-new-street", "PARTY_ORG", null, null))
                        .items())
                .extracting(
                        OrganisationView::communityName, OrganisationView::incumbentSecretary, OrganisationView::seats)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("新村社区", "黄伟", 5));
    }

    @Test
    void everyRefusalNamesTheField() {
        assertThat(refused(named("VILLAGE", "150399", "x")).field()).isEqualTo("kind");
        assertThat(refused(named("DISTRICT", "150399", "x")).field()).isEqualTo("kind");
        assertThat(refused(named("STREET", "", "x")).field()).isEqualTo("parent");
        assertThat(refused(named("STREET", "150399", " ")).field()).isEqualTo("name");
        assertThat(refused(new OrganisationBody(
                                "a b", "STREET", "150399", "x", null, null, null, null, null, null, null, null, null))
                        .field())
                .isEqualTo("id");
        assertThat(refused(new OrganisationBody(
                                "a", "STREET", "150399", "x", "BRANCH", null, null, null, null, null, null, null, null))
                        .field())
                .isEqualTo("kind");
        assertThat(refused(org(null, 5, "2026-06-20")).field()).isEqualTo("hasCommittee");
        assertThat(refused(org(true, 0, "2026-06-20")).field()).isEqualTo("seats");
        assertThat(refused(org(false, 5, "2026-06-20")).field()).isEqualTo("seats");
        assertThat(refused(org(true, 5, "2021-06-20")).field()).isEqualTo("termEndsOn");
        assertThat(refused(org(true, 5, "20.6.2026")).field()).isEqualTo("termEndsOn");
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasSeen() {
        OrganisationBody change =
                new OrganisationBody(null, null, null, null, null, null, null, null, null, null, null, 7, null);

        assertThat(core.refused(admin, () -> resource.correct("o-harmony", null, change))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.VERSION_REQUIRED);
        assertThat(core.refused(admin, () -> resource.correct("o-harmony", "\"9\"", change))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.STALE_VERSION);
        assertThat(core.as(admin, () -> resource.correct("o-harmony", "\"1\"", change))
                        .getStatus())
                .isEqualTo(204);

        Response now = core.as(admin, () -> resource.one("o-harmony"));
        assertThat(now.getHeaderString("ETag")).isEqualTo("\"2\"");
        assertThat(((OrganisationView) now.getEntity()).seats()).isEqualTo(7);
        assertThat(((OrganisationView) now.getEntity()).incumbentSecretary()).isEqualTo("蔡龙发");
    }

    @Test
    void aCorrectionMovesNothing() {
        assertThat(core.refused(
                                admin,
                                () -> resource.correct("c-harmony", "\"1\"", named("COMMUNITY", "150399008", "x")))
                        .problem()
                        .field())
                .isEqualTo("id");
    }
}

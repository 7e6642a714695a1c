// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopedOrganisationsTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Person streetClerk = core.holder("street", Role.STREET_CLERK, CoreFixture.STREET);
    private final Person clerk = core.holder("clerk", Role.CLERK, CoreFixture.ORG);

    @Test
    void aStreetSeesItsOwnCommunitiesAndTheNamesAbove() {
        assertThat(core.as(streetClerk, () -> core.organisations.partyOrgsOf(CoreFixture.STREET)))
                .extracting(PartyOrg::id)
                .containsExactly(CoreFixture.ORG);
        assertThat(core.as(streetClerk, () -> core.organisations.node(CoreFixture.DISTRICT_NODE))
                        .name())
                .isEqualTo("云岭区");
        assertThat(core.as(streetClerk, () -> core.organisations.children(CoreFixture.DISTRICT_NODE)))
                .extracting(node -> node.node().id())
                .containsExactly(CoreFixture.STREET);
        assertThat(core.as(clerk, () -> core.organisations.streetOf(CoreFixture.ORG)))
                .isEqualTo(CoreFixture.STREET);
        assertThat(core.as(clerk, () -> core.organisations.communitiesOf(CoreFixture.STREET)))
                .extracting(OrgNode::id)
                .containsExactly(CoreFixture.COMMUNITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"150399008", "c-riverside", "o-riverside", "nowhere"})
    void theOtherStreetsRowsDoNotExistHere(String id) {
        OrgId other = new OrgId(id);

        for (Person person : List.of(streetClerk, clerk)) {
            assertThat(core.refused(person, () -> core.organisations.node(other))
                            .problem()
                            .code())
                    .isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(core.refused(person, () -> core.organisations.partyOrg(other))
                            .problem()
                            .code())
                    .isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(core.refused(person, () -> core.organisations.partyOrgsOf(other))
                            .problem()
                            .code())
                    .isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(core.refused(person, () -> core.organisations.children(other))
                            .problem()
                            .code())
                    .isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(core.refused(person, () -> core.organisations.communitiesOf(other))
                            .problem()
                            .code())
                    .isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(core.refused(person, () -> core.organisations.streetOf(other))
                            .problem()
                            .code())
                    .isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(core.refused(person, () -> core.organisations.classify(other, OrgClass.KEY))
                            .problem()
                            .code())
                    .isEqualTo(CommonProblem.NOT_FOUND);
        }
    }

    @Test
    void aStreetIsNoPartyOrganisationAndADistrictHasNoStreetAbove() {
        assertThat(core.refused(streetClerk, () -> core.organisations.partyOrg(CoreFixture.STREET))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(core.refused(streetClerk, () -> core.organisations.streetOf(CoreFixture.DISTRICT_NODE))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void whatTheProcedureDecidesIsWrittenInTheRunningActWithItsEvents() {
        core.doAs(
                streetClerk,
                () -> core.transactions.required(() -> {
                    core.organisations.classify(CoreFixture.ORG, OrgClass.DIFFICULT);
                    core.organisations.changeForm(CoreFixture.ORG, OrgForm.GENERAL_BRANCH, true, 3, 0);
                    core.organisations.installTeam(
                            CoreFixture.ORG, "黎永", List.of("薛飞云", "黎永"), LocalDate.of(2026, 7, 4));
                }));

        PartyOrg org = core.as(clerk, () -> core.organisations.partyOrg(CoreFixture.ORG));
        assertThat(org.orgClass()).isEqualTo(OrgClass.DIFFICULT);
        assertThat(org.form()).isEqualTo(OrgForm.GENERAL_BRANCH);
        assertThat(org.seats()).isEqualTo(3);
        assertThat(org.incumbentCommittee()).containsExactly("黎永", "薛飞云");
        assertThat(org.termEndsOn()).isEqualTo(LocalDate.of(2031, 7, 4));
        assertThat(core.actions("o-harmony")).containsExactly("classified", "form-changed", "team-installed");
    }
}

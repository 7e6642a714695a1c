// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.cycle.CycleStore;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.AtOnce;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class AddOrganisationTest {
    private static final NewPartyOrg ORG = new NewPartyOrg(
            "中共幸福社区支部委员会",
            OrgForm.BRANCH,
            true,
            OrgClass.NORMAL,
            LocalDate.of(2021, 6, 1),
            LocalDate.of(2026, 6, 1),
            "王芳",
            List.of("王芳", "李明", "周强"),
            3,
            0);

    private final CoreFixture core = CoreFixture.withTree();
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.STREET);
    private final Person leader = core.holder("leader", Role.STREET_LEADER, CoreFixture.STREET);

    private OrgNode addCommunity(String id, String name) {
        return core.as(admin, () -> core.add.node(new OrgId(id), OrgKind.COMMUNITY, CoreFixture.STREET, name));
    }

    private void beginCycle() {
        core.doAs(
                leader,
                () -> core.runCycle.begin(new Cycle(
                        CoreFixture.DISTRICT,
                        new CycleId("cycle"),
                        CoreFixture.STREET,
                        "2026年换届",
                        2026,
                        true,
                        "",
                        "",
                        LocalDate.EPOCH,
                        "street-plan-2015",
                        1)));
    }

    @Test
    void aCommunityWithItsPartyOrganisationReadsBackAsItWasEntered() {
        OrgNode community = addCommunity("c-happy", "幸福社区");
        core.doAs(admin, () -> core.add.partyOrg(new OrgId("o-happy"), community.id(), ORG));

        var org = core.as(leader, () -> core.organisations.partyOrg(new OrgId("o-happy")));

        assertThat(org.fullName()).isEqualTo("中共幸福社区支部委员会");
        assertThat(org.communityName()).isEqualTo("幸福社区");
        assertThat(org.street()).isEqualTo(CoreFixture.STREET);
        assertThat(org.incumbentCommittee()).containsExactly("王芳", "李明", "周强");
        assertThat(org.version()).isEqualTo(1);
        assertThat(core.as(leader, () -> core.organisations.partyOrgsOf(CoreFixture.STREET)))
                .hasSize(2);
        assertThat(core.actions("c-happy")).containsExactly("organisation-added");
    }

    @Test
    void whatDoesNotFitTheTreeIsRefused() {
        assertThat(core.refused(
                                admin,
                                () -> core.add.node(new OrgId("x"), OrgKind.COMMUNITY, CoreFixture.COMMUNITY, "幸福社区"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.INVALID_VALUE);
        assertThat(core.refused(
                                admin,
                                () -> core.add.node(new OrgId("x"), OrgKind.STREET, CoreFixture.DISTRICT_NODE, "新街道"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
        assertThat(core.refused(
                                admin,
                                () -> core.add.node(
                                        new OrgId("x"), OrgKind.COMMUNITY, CoreFixture.OTHER_STREET, "幸福社区"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(core.refused(admin, () -> addCommunity("c-happy", "和谐里社区"))
                        .problem()
                        .field())
                .isEqualTo("name");
        assertThat(core.refused(admin, () -> addCommunity("c-harmony", "幸福社区"))
                        .problem()
                        .field())
                .isEqualTo("id");
        assertThat(core.refused(admin, () -> core.add.partyOrg(new OrgId("o2"), CoreFixture.COMMUNITY, ORG))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.ALREADY_EXISTS);
        assertThat(core.refused(
                                leader,
                                () -> core.add.node(new OrgId("x"), OrgKind.COMMUNITY, CoreFixture.STREET, "幸福社区"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
    }

    @Test
    void onceTheCycleHasBegunNoCommunityIsAddedAndNothingIsCorrected() {
        beginCycle();

        var added = core.refused(admin, () -> addCommunity("c-happy", "幸福社区")).problem();
        var corrected = core.refused(
                        admin, () -> core.correct.rename(core.organisations.treeNode(CoreFixture.COMMUNITY), "幸福社区"))
                .problem();

        assertThat(added.code()).isEqualTo(CoreProblem.COMMUNITY_ADDED);
        assertThat(added.clause()).contains("增设");
        assertThat(corrected.code()).isEqualTo(CommonProblem.WRONG_STATE);
    }

    @Test
    void aCorrectionBeforeTheCycleRenamesTheCommunityEverywhere() {
        core.doAs(admin, () -> core.correct.rename(core.organisations.treeNode(CoreFixture.COMMUNITY), "和谐园社区"));

        assertThat(core.as(leader, () -> core.organisations.partyOrg(CoreFixture.ORG))
                        .communityName())
                .isEqualTo("和谐园社区");
        assertThat(core.as(leader, () -> core.organisations.node(CoreFixture.COMMUNITY))
                        .name())
                .isEqualTo("和谐园社区");
    }

    @Test
    void ofTwoCorrectionsFromTheSamePageTheSecondIsRefused() {
        TreeNode seen = core.as(admin, () -> core.organisations.treeNode(CoreFixture.COMMUNITY));
        core.doAs(admin, () -> core.correct.rename(seen, "和谐园社区"));

        assertThat(core.refused(admin, () -> core.correct.rename(seen, "和睦社区"))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.CONCURRENT_CHANGE);
    }

    @RepeatedTest(5)
    void ofTwoOfOneNameAtTheSameMomentOneIsAdded() {
        List<Boolean> done = AtOnce.done(() -> addCommunity("c-a", "幸福社区"), () -> addCommunity("c-b", "幸福社区"));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(5)
    void ofTwoPartyOrganisationsOfOneCommunityAtTheSameMomentOneIsAdded() {
        OrgId community = addCommunity("c-happy", "幸福社区").id();

        List<Boolean> done = AtOnce.done(
                () -> core.doAs(admin, () -> core.add.partyOrg(new OrgId("o-a"), community, ORG)),
                () -> core.doAs(admin, () -> core.add.partyOrg(new OrgId("o-b"), community, ORG)));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(5)
    void aCommunityIsNotAddedAtTheMomentInWhichTheCycleBegins() {
        AtOnce.done(() -> addCommunity("c-happy", "幸福社区"), this::beginCycle);

        int atStart = core.as(leader, () -> core.cycles.of(CoreFixture.STREET)).stream()
                .mapToInt(CycleStore.Kept::communities)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        assertThat(core.as(leader, () -> core.organisations.communitiesOf(CoreFixture.STREET)))
                .hasSizeLessThanOrEqualTo(atStart);
    }
}

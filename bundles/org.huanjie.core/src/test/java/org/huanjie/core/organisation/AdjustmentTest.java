// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    private static final OrgId HAPPY = new OrgId("c-happy");
    private static final OrgId HAPPY_ORG = new OrgId("o-happy");

    private final CoreFixture core = CoreFixture.withTree();
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.STREET);
    private final Person leader = core.holder("leader", Role.STREET_LEADER, CoreFixture.STREET);

    @BeforeEach
    void aSecondCommunity() {
        core.doAs(admin, () -> core.add.node(HAPPY, OrgKind.COMMUNITY, CoreFixture.STREET, "幸福社区"));
        core.doAs(
                admin,
                () -> core.add.partyOrg(
                        HAPPY_ORG,
                        HAPPY,
                        new NewPartyOrg(
                                "中共幸福社区支部",
                                OrgForm.BRANCH,
                                false,
                                OrgClass.NORMAL,
                                LocalDate.of(2021, 6, 1),
                                LocalDate.of(2026, 6, 1),
                                "王芳",
                                List.of("王芳"),
                                0,
                                0)));
    }

    private static Adjustment adjustment(Adjustment.Kind kind, List<OrgId> before, Adjustment.Wanted... after) {
        return new Adjustment(
                CoreFixture.DISTRICT,
                Ids.next(),
                CoreFixture.STREET,
                kind,
                before,
                List.of(after),
                "便于服务居民",
                new Adjustment.Paper("关于社区布局调整的批复", "云民发〔2026〕3号", LocalDate.of(2026, 5, 30)),
                true,
                1);
    }

    private static Adjustment merger() {
        return adjustment(
                Adjustment.Kind.MERGE,
                List.of(CoreFixture.COMMUNITY, HAPPY),
                new Adjustment.Wanted(CoreFixture.COMMUNITY.value(), "和谐幸福社区"));
    }

    private PartyOrg org(OrgId id) {
        return core.as(leader, () -> core.organisations.partyOrg(id));
    }

    @Test
    void aMergerHoldsBothElectionsUntilItIsClosedAndThenOneCommunityRemains() {
        Adjustment open = core.as(leader, () -> core.openAdjustment.open(merger()));
        assertThat(org(CoreFixture.ORG).adjustment()).isEqualTo(AdjustmentState.OPEN);
        assertThat(org(HAPPY_ORG).adjustment()).isEqualTo(AdjustmentState.OPEN);

        core.doAs(leader, () -> core.closeAdjustment.close(CoreFixture.STREET, open.id()));

        assertThat(core.as(leader, () -> core.organisations.communitiesOf(CoreFixture.STREET)))
                .extracting(OrgNode::name)
                .containsExactly("和谐幸福社区");
        assertThat(core.as(leader, () -> core.organisations.partyOrgsOf(CoreFixture.STREET)))
                .extracting(PartyOrg::fullName)
                .containsExactly("中共和谐幸福社区委员会");
        assertThat(org(CoreFixture.ORG).adjustment()).isEqualTo(AdjustmentState.CLOSED);
        assertThat(core.as(leader, () -> core.organisations.treeNode(HAPPY)).ended())
                .isTrue();
        assertThat(core.actions("150399007")).containsExactly("adjustment-opened", "adjustment-closed");
    }

    @Test
    void aRenamingChangesTheNameEverywhere() {
        Adjustment open = core.as(
                leader,
                () -> core.openAdjustment.open(adjustment(
                        Adjustment.Kind.RENAME, List.of(HAPPY), new Adjustment.Wanted(HAPPY.value(), "福安社区"))));
        core.doAs(leader, () -> core.closeAdjustment.close(CoreFixture.STREET, open.id()));

        assertThat(org(HAPPY_ORG).fullName()).isEqualTo("中共福安社区支部");
        assertThat(org(HAPPY_ORG).communityName()).isEqualTo("福安社区");
    }

    @Test
    void aNewLayoutMayFormACommunityAnewButNotAddOne() {
        Adjustment.Wanted kept = new Adjustment.Wanted(HAPPY.value(), "幸福社区");
        Adjustment.Wanted fresh = new Adjustment.Wanted("", "新城社区");
        Adjustment.Wanted more = new Adjustment.Wanted("", "新园社区");
        List<OrgId> both = List.of(CoreFixture.COMMUNITY, HAPPY);

        var added = core.refused(
                        leader,
                        () -> core.openAdjustment.open(adjustment(Adjustment.Kind.RELAYOUT, both, kept, fresh, more)))
                .problem();
        Adjustment open = core.as(
                leader, () -> core.openAdjustment.open(adjustment(Adjustment.Kind.RELAYOUT, both, kept, fresh)));
        core.doAs(leader, () -> core.closeAdjustment.close(CoreFixture.STREET, open.id()));

        assertThat(added.code()).isEqualTo(CoreProblem.COMMUNITY_ADDED);
        assertThat(core.as(leader, () -> core.organisations.communitiesOf(CoreFixture.STREET)))
                .extracting(OrgNode::name)
                .containsExactlyInAnyOrder("幸福社区", "新城社区");
    }

    @Test
    void whatDoesNotFitTheKindIsRefused() {
        Adjustment.Wanted kept = new Adjustment.Wanted(HAPPY.value(), "幸福社区");

        assertThat(core.refused(
                                leader,
                                () -> core.openAdjustment.open(adjustment(Adjustment.Kind.MERGE, List.of(HAPPY), kept)))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.INVALID_VALUE);
        assertThat(core.refused(
                                leader,
                                () -> core.openAdjustment.open(
                                        adjustment(Adjustment.Kind.RENAME, List.of(CoreFixture.COMMUNITY), kept)))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.INVALID_VALUE);
        assertThat(core.refused(
                                leader,
                                () -> core.openAdjustment.open(
                                        adjustment(Adjustment.Kind.RENAME, List.of(CoreFixture.OTHER_COMMUNITY), kept)))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void oneCommunityIsInOneOpenAdjustmentAndAClosedOneIsNotClosedAgain() {
        Adjustment open = core.as(leader, () -> core.openAdjustment.open(merger()));

        assertThat(core.refused(leader, () -> core.openAdjustment.open(merger()))
                        .problem()
                        .code())
                .isEqualTo(CoreProblem.ADJUSTMENT_OPEN);
        core.doAs(leader, () -> core.closeAdjustment.close(CoreFixture.STREET, open.id()));
        assertThat(core.refused(leader, () -> core.closeAdjustment.close(CoreFixture.STREET, open.id()))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.WRONG_STATE);
    }

    @Test
    void onlyTheLeadingGroupOfThisStreetAdjusts() {
        Person approver = core.holder("approver", Role.STREET_APPROVER, CoreFixture.STREET);
        Person other = core.holder("other", Role.STREET_LEADER, CoreFixture.OTHER_STREET);

        assertThat(core.refused(approver, () -> core.openAdjustment.open(merger()))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.RIGHT_MISSING);
        assertThat(core.refused(other, () -> core.openAdjustment.open(merger()))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }
}

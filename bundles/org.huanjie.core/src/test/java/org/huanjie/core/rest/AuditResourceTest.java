// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditResourceTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Person clerk = core.holder("clerk", Role.CLERK, CoreFixture.ORG);
    private final Person admin = core.holder("admin1", Role.ADMINISTRATOR, CoreFixture.STREET);
    private final AuditResource resource =
            new AuditResource(core.auditStore, core.actors, new VisibleStreams(core.actors, core.cycles, core.people));

    @BeforeEach
    void threeEvents() {
        core.doAs(clerk, () -> {
            for (OrgClass each : OrgClass.values()) {
                core.transactions.required(() -> core.organisations.classify(CoreFixture.ORG, each));
            }
        });
    }

    @Test
    void aPageComesWithTheCheckOfTheWholeChain() {
        AuditView view = core.as(clerk, () -> resource.stream("o-harmony", 2, 2));

        assertThat(view.chain().whole()).isTrue();
        assertThat(view.events().total()).isEqualTo(3);
        assertThat(view.events().items()).extracting(AuditView.Event::number).containsExactly(3);
        assertThat(view.events().items().get(0).details()).isEqualTo(Map.of("class", "DIFFICULT"));
        assertThat(view.events().items().get(0).personName()).isEqualTo("人员clerk");
    }

    @Test
    void aBrokenChainIsShown() throws Exception {
        try (var connection = core.database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update hj_core_audit set details = 'class=NORMAL\n' where stream = 'o-harmony' and no = 2");
        }

        assertThat(core.as(clerk, () -> resource.stream("o-harmony", null, null))
                        .chain())
                .matches(c -> !c.whole() && c.brokenAt() == 2);
    }

    @Test
    void onesOwnAccountAndAccountsUnderOnesHandAreReadable() {
        core.signIn.signIn("clerk", "Tall-Bamboo-41", "10.0.0.1");

        assertThat(core.as(clerk, () -> resource.stream("p-clerk", null, null))
                        .events()
                        .total())
                .isEqualTo(1);
        assertThat(core.as(admin, () -> resource.stream("p-clerk", null, null))
                        .events()
                        .total())
                .isEqualTo(1);
        assertThat(core.refused(clerk, () -> resource.stream("p-admin1", null, null))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void nodesAboveAndOtherStreetsAreOutOfReach() {
        core.doAs(
                clerk,
                () -> core.transactions.required(
                        () -> core.trail.record(AuditEntry.of("150399007", "x", "y", Map.of()))));

        for (String stream : new String[] {"150399007", "150399", "o-riverside", "nowhere", "x".repeat(80)}) {
            assertThat(core.refused(clerk, () -> resource.stream(stream, null, null))
                            .problem()
                            .code())
                    .as(stream)
                    .isEqualTo(CommonProblem.NOT_FOUND);
        }
        assertThat(core.as(admin, () -> resource.stream("150399007", null, null))
                        .events()
                        .total())
                .isEqualTo(1);
    }
}

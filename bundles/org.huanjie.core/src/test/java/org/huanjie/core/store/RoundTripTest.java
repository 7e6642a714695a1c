// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.core.audit.AuditEvent;
import org.huanjie.core.audit.StoredEvent;
import org.huanjie.core.cycle.CycleStore;
import org.huanjie.core.organisation.Adjustment;
import org.huanjie.core.organisation.TreeNode;
import org.huanjie.core.outbox.TodoStore;
import org.huanjie.core.people.Attempts;
import org.huanjie.core.people.Credentials;
import org.huanjie.core.people.OpenSession;
import org.huanjie.core.people.PeopleStore;
import org.huanjie.core.people.Person;
import org.huanjie.core.people.SessionStore;
import org.junit.jupiter.api.Test;

/** Every value of the ground floor comes out of its table as it went in, with every field set to something of its own. */
class RoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 30);
    private static final Instant MOMENT = Instant.parse("2026-05-30T01:02:03.456Z");

    private final CoreFixture core = CoreFixture.empty();

    private void write(Runnable work) {
        core.transactions.required(work);
    }

    @Test
    void aNodeAndAPartyOrganisation() {
        OrgNode root = new OrgNode(CoreFixture.DISTRICT, new OrgId("d"), OrgKind.DISTRICT, "区", new OrgId("d"), 1);
        TreeNode ended = new TreeNode(root, "d/", true);
        PartyOrg org = new PartyOrg(
                CoreFixture.DISTRICT,
                new OrgId("o"),
                "全称",
                new OrgId("c"),
                "社区",
                new OrgId("s"),
                OrgForm.GENERAL_BRANCH,
                true,
                OrgClass.DIFFICULT,
                DAY,
                DAY.plusYears(5),
                "甲",
                List.of("甲", "乙 丙"),
                7,
                2,
                AdjustmentState.OPEN,
                1);

        write(() -> {
            core.tree.add(ended);
            core.tree.add(org);
        });

        assertThat(core.tree.node(CoreFixture.DISTRICT, root.id())).contains(ended);
        assertThat(core.tree.partyOrg(CoreFixture.DISTRICT, org.id())).contains(org);
    }

    @Test
    void anAdjustmentAndACycle() {
        Adjustment adjustment = new Adjustment(
                CoreFixture.DISTRICT,
                "a",
                new OrgId("s"),
                Adjustment.Kind.RELAYOUT,
                List.of(new OrgId("c1"), new OrgId("c2")),
                List.of(new Adjustment.Wanted("c1", "名 称"), new Adjustment.Wanted("", "新")),
                "理由",
                new Adjustment.Paper("批复", "1号", DAY),
                true,
                1);
        Cycle cycle = new Cycle(
                CoreFixture.DISTRICT,
                new CycleId("k"),
                new OrgId("s"),
                "换届",
                2026,
                true,
                "通知",
                "2号",
                DAY,
                "street-plan-2015",
                1);
        CycleStore.Kept kept = new CycleStore.Kept(cycle, 12, DAY.plusDays(1));

        write(() -> {
            core.adjustments.adjustments().add(adjustment);
            core.cycleStore.add(kept);
        });

        assertThat(core.adjustments.adjustments().find(CoreFixture.DISTRICT, new OrgId("s"), "a"))
                .contains(adjustment);
        assertThat(core.cycleStore.find(CoreFixture.DISTRICT, cycle.id())).contains(kept);
    }

    @Test
    void anAccountItsSessionAndItsAttempts() {
        Person person = new Person(CoreFixture.DISTRICT, new PersonId("p"), "login", "姓名", true, false, 1);
        PeopleStore.Account account = new PeopleStore.Account(person, new Credentials("hash", List.of("old1", "old2")));
        OpenSession session =
                new OpenSession(CoreFixture.DISTRICT, "digest", person.id(), MOMENT, MOMENT.plusSeconds(1), "::1");
        Attempts attempts = new Attempts(3, MOMENT, MOMENT.plusSeconds(2));
        JpaAttemptStore counted = new JpaAttemptStore(core.jpa);

        write(() -> {
            core.stores.people().add(account);
            core.stores.sessions().open(session);
            counted.of("key").replace(attempts);
        });

        assertThat(core.stores.people().byId(person.id())).contains(account);
        assertThat(core.stores.sessions().find("digest")).contains(new SessionStore.Found(session, person));
        assertThat(counted.of("key").attempts()).isEqualTo(attempts);
    }

    @Test
    void anEventAndATodo() {
        AuditEvent event = new AuditEvent(
                CoreFixture.DISTRICT,
                "stream",
                1,
                "2026-05-30",
                MOMENT.toString(),
                new AuditEvent.Who("p", "姓名"),
                "acted",
                "object",
                "a=b\n",
                AuditEvent.NONE);
        TodoStore.Todo todo = new TodoStore.Todo("key", new OrgId("o"), Role.CLERK, "标题");

        write(() -> {
            core.auditStore.append(List.of(event));
            core.todos.write(CoreFixture.DISTRICT, List.of(new TodoStore.Change.Opened(todo)), MOMENT);
        });

        assertThat(core.auditStore.read(CoreFixture.DISTRICT, "stream", 1, 9))
                .containsExactly(new StoredEvent(event, event.digest()));
        assertThat(core.todos.open(CoreFixture.DISTRICT, List.of(new OrgId("o"))))
                .containsExactly(todo);
    }
}

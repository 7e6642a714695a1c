// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huanjie.testkit.ACommunity.aCommunity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Role;
import org.huanjie.core.store.CoreFixture;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.FakeOrganisations;
import org.huanjie.testkit.FixedActors;
import org.huanjie.testkit.MovedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainedAuditTrailTest {
    private final CoreFixture core = CoreFixture.empty();
    private final FixedActors actors = FixedActors.over(FakeOrganisations.with(aCommunity()));
    private final MovedClock clock = MovedClock.on("2026-06-11");
    private final ChainedAuditTrail trail = new ChainedAuditTrail(actors, core.auditStore, clock);

    @BeforeEach
    void aClerkActs() {
        actors.act(actors.person("张经办", Role.CLERK, aCommunity().organisation()));
    }

    private void record(String stream, String... actions) {
        core.transactions.required(() -> {
            for (String action : actions) {
                trail.record(AuditEntry.of(stream, action, "step:a", Map.of("outcome", "A=B\n乙")));
            }
        });
    }

    private List<StoredEvent> events(String stream) {
        return core.auditStore.read(ACommunity.DISTRICT, stream, 1, 100);
    }

    @Test
    void eventsOfAStreamAreNumberedAndEachHoldsTheDigestOfTheOneBefore() {
        record("case-1", "opened", "closed");
        record("case-2", "opened");
        record("case-1", "archived");

        List<StoredEvent> events = events("case-1");

        assertThat(events).extracting(e -> e.event().number()).containsExactly(1, 2, 3);
        assertThat(events.get(0).event().previous()).isEqualTo(AuditEvent.NONE);
        assertThat(events.get(2).event().previous()).isEqualTo(events.get(1).digest());
        assertThat(events.get(2).event().by()).isEqualTo(new AuditEvent.Who("p-张经办", "张经办"));
        assertThat(Details.read(events.get(0).event().details())).containsEntry("outcome", "A=B\n乙");
        assertThat(ChainCheck.of(events).whole()).isTrue();
    }

    @Test
    void manyEventsOfOneActCostOneReadAndOneBatch() {
        record("case-1", "warm-up");
        core.database().statements().reset();

        record("case-1", "a", "b", "c", "d", "e");

        assertThat(core.database().statements().count("select")).isEqualTo(1);
        assertThat(core.database().statements().count("insert")).isEqualTo(1);
    }

    @Test
    void anActThatFailsLeavesNoEvent() {
        assertThatThrownBy(() -> core.transactions.required(() -> {
                    trail.record(AuditEntry.of("case-1", "opened", "step:a", Map.of()));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(events("case-1")).isEmpty();
    }

    @Test
    void outsideAnActNothingIsRecorded() {
        assertThatThrownBy(() -> trail.record(AuditEntry.of("case-1", "opened", "step:a", Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void attendanceIsRecordedWithTheDayOnly() {
        clock.pass(Duration.ofMinutes(17));
        core.transactions.required(
                () -> trail.record(new AuditEntry("case-1", "attendance-saved", "sheet", Map.of(), true)));

        AuditEvent event = events("case-1").get(0).event();

        assertThat(event.recordedAt()).isEmpty();
        assertThat(event.onDay()).isEqualTo("2026-06-11");
    }

    @Test
    void aChangedARemovedAndAMovedEventAreFoundByNumber() throws SQLException {
        record("changed", "a", "b", "c");
        record("removed", "a", "b", "c");
        record("moved", "a", "b", "c");

        tamper("update hj_core_audit set action = 'x' where stream = 'changed' and no = 2");
        tamper("delete from hj_core_audit where stream = 'removed' and no = 2");
        tamper("update hj_core_audit set no = no + 10 where stream = 'moved' and no in (1, 2)");
        tamper("update hj_core_audit set no = 13 - no where stream = 'moved' and no in (11, 12)");

        assertThat(ChainCheck.of(events("changed")))
                .matches(c -> !c.whole() && c.number() == 2 && c.zh().contains("改动"));
        assertThat(ChainCheck.of(events("removed")))
                .matches(c -> !c.whole() && c.number() == 2 && c.zh().contains("缺失"));
        assertThat(ChainCheck.of(events("moved"))).matches(c -> !c.whole() && c.number() == 1);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = core.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void ofTwoActsOnOneStreamAtTheSameTimeOneIsRefused() throws Exception {
        record("case-1", "opened");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> answers;
        try {
            answers = two.invokeAll(List.of(() -> race(together), () -> race(together)));
        } finally {
            two.shutdown();
        }

        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder("committed", CommonProblem.CONCURRENT_CHANGE.code());
        assertThat(ChainCheck.of(events("case-1")).whole()).isTrue();
        assertThat(events("case-1")).hasSize(2);
    }

    private String race(CyclicBarrier together) {
        try {
            core.transactions.required(() -> {
                trail.record(AuditEntry.of("case-1", "closed", "step:a", Map.of()));
                core.transactions.beforeCommit(() -> {
                    try {
                        together.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
            });
            return "committed";
        } catch (Refused refused) {
            return refused.problem().code().code();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huanjie.testkit.ACase.aCaseOf;
import static org.huanjie.testkit.ACommunity.aCommunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.security.PersonId;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Decision;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Minutes;
import org.huanjie.approval.domain.Person;
import org.huanjie.approval.domain.Requested;
import org.huanjie.approval.domain.Verdict;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaApprovalStoreTest {
    private static final TestDatabase database = TestDatabase.open("approval");
    private static final Instant NOW = Instant.parse("2026-06-11T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private final JpaApprovalStore store = new JpaApprovalStore(database.jpa("approval"));
    private final CaseView election = aCaseOf(aCommunity()).view();
    private final Requested request = request("01-a", 1);

    @BeforeEach
    void clear() {
        database.clear();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void eventsComeBackAsTheyWereInTheirOrder() {
        Decided decided = new Decided(
                "02-b",
                Matter.MEETING_REQUEST,
                request.key(),
                request.id(),
                new Verdict(Decision.RETURNED, "名额不符", Optional.of(new Minutes(DAY, "纪要7号")), "街党发9号"),
                new Person(new PersonId("p2"), "李主任"),
                DAY.plusDays(4));
        Decided ownMotion = new Decided(
                "03-c",
                Matter.CONTINGENCY_PLAN,
                new InstanceKey(""),
                "",
                new Verdict(Decision.APPROVED, "", Optional.empty(), ""),
                new Person(new PersonId("p2"), "李主任"),
                DAY.plusDays(5));

        database.transactions().required(() -> {
            store.add(election, request, NOW);
            store.add(election, decided, NOW);
            store.add(election, ownMotion, NOW);
        });

        assertThat(store.events(election)).containsExactly(request, decided, ownMotion);
    }

    @Test
    void anotherCaseHasItsOwnEvents() {
        database.transactions().required(() -> store.add(election, request, NOW));

        assertThat(store.events(aCaseOf(aCommunity().named("滨河社区")).view())).isEmpty();
    }

    @Test
    void twoRequestsAtTheSameTimeAreOne() {
        database.transactions().required(() -> store.add(election, request, NOW));

        assertThatThrownBy(() -> database.transactions().required(() -> store.add(election, request("01-b", 1), NOW)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(CommonProblem.CONCURRENT_CHANGE));
    }

    private static Requested request(String id, int number) {
        return new Requested(
                id,
                Matter.MEETING_REQUEST,
                new InstanceKey("request=1"),
                number,
                new Person(new PersonId("p1"), "王书记"),
                DAY,
                "请予批复");
    }
}

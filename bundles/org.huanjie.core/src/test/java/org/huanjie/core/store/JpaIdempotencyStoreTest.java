// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.security.Role;
import org.huanjie.api.web.StoredAnswer;
import org.huanjie.core.people.Person;
import org.huanjie.testkit.FakeCipher;
import org.huanjie.testkit.database.Dump;
import org.junit.jupiter.api.Test;

class JpaIdempotencyStoreTest {
    private static final StoredAnswer ANSWER = new StoredAnswer(
            "a".repeat(64),
            201,
            Map.of("ETag", "\"1\"", "Content-Type", "application/json"),
            "{\"oneTimePassword\":\"s3cret\"}");

    private final CoreFixture core = CoreFixture.withTree();
    private final JpaIdempotencyStore store =
            new JpaIdempotencyStore(core.jpa, core.actors, new FakeCipher(), core.clock);
    private final Person clerk = core.holder("clerk", Role.CLERK, CoreFixture.ORG);
    private final Person other = core.holder("other", Role.CLERK, CoreFixture.ORG);

    private void save(String key) {
        core.transactions.required(() -> store.save(clerk.id(), key, ANSWER));
    }

    @Test
    void theSamePersonGetsTheSameAnswerAndNobodyElse() {
        core.doAs(clerk, () -> save("key-1"));

        assertThat(core.as(clerk, () -> store.find(clerk.id(), "key-1"))).contains(ANSWER);
        assertThat(core.as(clerk, () -> store.find(clerk.id(), "key-2"))).isEmpty();
        assertThat(core.as(other, () -> store.find(other.id(), "key-1"))).isEmpty();
    }

    @Test
    void aKeyUsedTwiceAtTheSameTimeIsAConcurrentChange() {
        core.doAs(clerk, () -> save("key-1"));

        assertThat(core.refused(clerk, () -> save("key-1")).problem().code())
                .isEqualTo(CommonProblem.CONCURRENT_CHANGE);
    }

    @Test
    void anAnswerOfAnActThatFailsIsNotKept() {
        assertThatThrownBy(() -> core.doAs(
                        clerk,
                        () -> core.transactions.required(() -> {
                            store.save(clerk.id(), "key-1", ANSWER);
                            throw new IllegalStateException("on purpose");
                        })))
                .hasMessage("on purpose");

        assertThat(core.as(clerk, () -> store.find(clerk.id(), "key-1"))).isEmpty();
    }

    @Test
    void theBodyIsNotReadableInTheDatabaseAndOldAnswersGo() {
        core.doAs(clerk, () -> save("key-1"));
        assertThat(Dump.of(core.database())).contains("key-1").doesNotContain("s3cret");

        core.clock.pass(Duration.ofDays(9));
        core.transactions.required(() -> store.forgetBefore(core.clock.instant().minus(Duration.ofDays(7))));

        assertThat(core.as(clerk, () -> store.find(clerk.id(), "key-1"))).isEmpty();
    }

    @Test
    void aRowTellsTheDayButNoMoment() {
        core.doAs(clerk, () -> save("key-1"));

        long day = Duration.ofDays(1).toMillis();
        long kept = core.transactions
                .required(() -> core.jpa.first(Long.class, "select a.answeredAt from AnswerRow a", Map.of()))
                .orElseThrow();
        assertThat(kept).isPositive();
        assertThat(kept % day).as("a whole day").isZero();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class BufferedOutboxTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final BufferedOutbox outbox = new BufferedOutbox(core.actors, core.todos, core.clock);
    private final Person clerk = core.holder("clerk", Role.CLERK, CoreFixture.ORG);

    private List<String> open() {
        return core.todos.open(CoreFixture.DISTRICT, List.of(CoreFixture.ORG)).stream()
                .map(TodoStore.Todo::title)
                .toList();
    }

    private void act(Runnable work) {
        core.doAs(clerk, () -> core.transactions.required(work));
    }

    @Test
    void aTodoIsOpenUntilItIsDoneAndMayOpenAgain() {
        act(() -> outbox.todo("case-1/survey", CoreFixture.ORG, Role.CLERK, "请填写调查摸底情况表"));
        assertThat(open()).containsExactly("请填写调查摸底情况表");

        act(() -> outbox.done("case-1/survey"));
        assertThat(open()).isEmpty();

        act(() -> outbox.todo("case-1/survey", CoreFixture.ORG, Role.CLERK, "请重新填写"));
        assertThat(open()).containsExactly("请重新填写");
    }

    @Test
    void inOneActTheLastWordHoldsAndFinishingNothingIsNoFault() {
        act(() -> {
            outbox.todo("case-1/a", CoreFixture.ORG, Role.CLERK, "一");
            outbox.done("case-1/a");
            outbox.done("case-1/never-opened");
            outbox.todo("case-1/b", CoreFixture.ORG, Role.CLERK, "二");
        });

        assertThat(open()).containsExactly("二");
    }

    @Test
    void manyTodosOfOneActCostOneReadAndOneBatch() {
        core.database().statements().reset();

        act(() -> {
            for (int i = 0; i < 20; i++) {
                outbox.todo("case-1/" + i, CoreFixture.ORG, Role.CLERK, "第" + i + "项");
            }
        });

        assertThat(core.database().statements().sent().stream().filter(sql -> sql.contains("hj_core_todo")))
                .hasSize(2);
        assertThat(open()).hasSize(20);
    }
}

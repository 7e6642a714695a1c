// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two acts that exclude each other, asked for at two nodes at the same moment: one is done, the other is refused as it would be later. */
@ExtendWith(PairExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SameMomentTest {
    private static final int ROUNDS = 5;

    private final Pair pair;
    private RestClient atOne;
    private RestClient atTwo;
    private String street = "";

    SameMomentTest(Pair pair) {
        this.pair = pair;
    }

    @BeforeAll
    void signIn() {
        atOne = pair.administrator().rest();
        atTwo = atOne.alsoAt(pair.two().address());
        street = made("/organisations", unit("STREET", "district", "同时街道"));
    }

    @RepeatedTest(ROUNDS)
    void twoUnitsOfOneName(RepetitionInfo round) {
        Map<String, ?> unit = unit("COMMUNITY", street, "同名社区" + round.getCurrentRepetition());
        assertThat(oneOf(Act.of("/organisations", unit), Act.of("/organisations", unit)))
                .isEqualTo("already-exists");
    }

    @RepeatedTest(ROUNDS)
    void twoPartyOrganisationsOfOneCommunity(RepetitionInfo round) {
        String community = made("/organisations", unit("COMMUNITY", street, "双支部社区" + round.getCurrentRepetition()));
        oneOf(Act.of("/organisations", branch(community, "第一支部")), Act.of("/organisations", branch(community, "第二支部")));
    }

    @RepeatedTest(ROUNDS)
    void twoAccountsOfOneLogin(RepetitionInfo round) {
        Map<String, String> account = Map.of("login", "same-" + round.getCurrentRepetition(), "name", "同名");
        assertThat(oneOf(Act.of("/people", account), Act.of("/people", account)))
                .isIn("already-exists", "concurrent-change");
    }

    @RepeatedTest(ROUNDS)
    void twoRolesThatOnePersonMayNotHold(RepetitionInfo round) {
        int number = round.getCurrentRepetition();
        String community = made("/organisations", unit("COMMUNITY", street, "分权社区" + number));
        String person = made("/people", Map.of("login", "duty-" + number, "name", "分权"));
        String grants = "/people/" + person + "/grants";
        assertThat(oneOf(
                        Act.of(grants, Map.of("role", "STREET_APPROVER", "at", street)),
                        Act.of(grants, Map.of("role", "CLERK", "at", community))))
                .isEqualTo("duty-conflict");
    }

    private record Act(String path, Object body) {
        static Act of(String path, Object body) {
            return new Act(path, body);
        }
    }

    /** @return code of the other's refusal */
    private String oneOf(Act first, Act second) {
        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Reply> one = CompletableFuture.supplyAsync(() -> at(atOne, first, together));
        CompletableFuture<Reply> two = CompletableFuture.supplyAsync(() -> at(atTwo, second, together));
        List<Reply> replies = List.of(one.join(), two.join());
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        return replies.stream()
                .filter(reply -> reply.status() != 201)
                .map(Reply::code)
                .findFirst()
                .orElseThrow();
    }

    private static Reply at(RestClient node, Act act, CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return node.post(act.path(), act.body());
    }

    private String made(String path, Object body) {
        Reply reply = atOne.post(path, body);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.body().path("id").asText();
    }

    private static Map<String, String> unit(String kind, String parent, String name) {
        return Map.of("kind", kind, "parent", parent, "name", name);
    }

    private static Map<String, Object> branch(String community, String name) {
        Map<String, Object> body = new HashMap<>(unit("PARTY_ORG", community, name));
        body.putAll(Map.of("form", "BRANCH", "hasCommittee", false, "seats", 0));
        body.putAll(Map.of("electedOn", "2021-06-20", "termEndsOn", "2026-06-20"));
        body.putAll(Map.of("incumbentSecretary", "老书记", "incumbentCommittee", List.of("老书记")));
        return body;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.itests.kit.RestClient;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** A third node, to which nobody has copied the key file, or another one: it says so and does not start, until it has the right one. */
@ExtendWith(PairExtension.class)
@EnabledIfSystemProperty(named = "huanjie.long", matches = "true")
class OtherKeyTest {
    private static final String KEY_FILE = "huanjie-field.key";

    private final Pair pair;

    OtherKeyTest(Pair pair) {
        this.pair = pair;
    }

    @Test
    void onlyTheKeyOfTheOthersLetsItStart() {
        try (Node third = new Node(pair.folder().resolve("three"), pair.database())) {
            refused(third.start(), "找不到密钥文件");
            third.give("6f".repeat(32) + "\n");
            refused(third.start(), "与数据库不符");
            third.give(Pair.KEY);

            Script.Answer started = third.start();

            assertThat(started.exit()).as(started.text()).isZero();
            RestClient there = pair.administrator().rest().alsoAt(third.address());
            assertThat(there.get("/session").status()).isEqualTo(200);
        }
    }

    private static void refused(Script.Answer answer, String why) {
        assertThat(answer.exit()).as(answer.text()).isEqualTo(1);
        assertThat(answer.err()).contains(KEY_FILE, why);
    }
}

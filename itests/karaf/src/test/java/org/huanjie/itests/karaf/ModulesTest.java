// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Modules are taken out of the running container and put back: each alone, any two, all in any order. Meanwhile nothing waits, the
 * others' addresses answer, what only the absent module knows is unknown, and what needs it is refused. {@code ./huanjie test
 * --long} tries all pairs and twenty orders; {@code -Dhuanjie.modules.seed=} with the seed that a run prints repeats it.
 */
@InKaraf(Database.H2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulesTest {
    private static final List<String> ALL = Modules.ALL;
    private static final boolean LONG = Boolean.getBoolean("huanjie.long");
    private static final int ORDERS = Integer.getInteger("huanjie.modules.orders", 20);
    /** Two pairs in every run, all of them in the long one. */
    private static final int PAIRS = LONG ? 6 : 2;

    private static final long SEED = Long.getLong("huanjie.modules.seed", System.nanoTime());

    private final Container karaf;
    private final BadInputScene scene;
    private final Modules modules;

    ModulesTest(Container karaf) {
        this.karaf = karaf;
        scene = new BadInputScene(karaf, "modules");
        modules = new Modules(karaf, scene);
    }

    @AfterEach
    void putBack() {
        modules.putAllBack();
    }

    @AfterAll
    void leave() {
        scene.leave();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void oneGoesAloneAndComesBack(String module) {
        modules.takeOut(module);
        modules.theRestAnswers();

        modules.putBack(module);
        modules.allAreBack();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoGoAndComeBack(String one, String other) {
        modules.takeOut(one);
        modules.takeOut(other);
        modules.theRestAnswers();

        modules.putBack(one);
        modules.theRestAnswers();
        modules.putBack(other);
        modules.allAreBack();
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "huanjie.long", matches = "true")
    @MethodSource("seeds")
    void allGoAndComeInAnyOrder(long seed) {
        List<String> out = new ArrayList<>();
        for (String module : order(seed)) {
            if (out.remove(module)) {
                modules.putBack(module);
            } else {
                modules.takeOut(module);
                out.add(module);
            }
            modules.theRestAnswers();
        }
        modules.allAreBack();
    }

    @Test
    void installingTwiceChangesNothing() {
        List<String> before = karaf.admin().bundleStates();

        try (Watch watch = new Watch(karaf.rest())) {
            ALL.forEach(modules::putBack);
            assertThat(watch.answered()).isPositive();
            assertThat(watch.failed()).isEmpty();
        }

        assertThat(karaf.admin().bundleStates()).isEqualTo(before);
        modules.allAreBack();
    }

    static Stream<Arguments> pairs() {
        return IntStream.range(0, ALL.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, ALL.size()).mapToObj(j -> Arguments.of(ALL.get(i), ALL.get(j))))
                .limit(PAIRS);
    }

    static LongStream seeds() {
        System.out.println(
                "Orders of the modules: -Dhuanjie.modules.seed=" + SEED + " -Dhuanjie.modules.orders=" + ORDERS);
        return new Random(SEED).longs(ORDERS);
    }

    /** Each module twice, in any order: the first time it goes, the second time it comes. */
    private static List<String> order(long seed) {
        List<String> order = new ArrayList<>(ALL);
        order.addAll(ALL);
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}

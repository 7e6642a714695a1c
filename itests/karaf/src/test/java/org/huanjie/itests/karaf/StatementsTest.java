// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * How many statements an act sends to the database, counted in the database's own trace while a community is taken from the roster to
 * the archive. A count is the same on every machine; how long it takes is for the benchmarks.
 */
@TestInstance(Lifecycle.PER_CLASS)
@InKaraf(Database.H2)
class StatementsTest {
    /** Session and person, and grants with their part of the tree: the same for every request. */
    private static final int WHO_ASKS = 2;

    private List<List<String>> acts = List.of();

    @BeforeAll
    void oneCommunityIsWalkedToItsArchive(Container karaf) {
        SqlTrace trace = SqlTrace.begin(karaf);
        assertThat(Walk.of(karaf, "矿山社区").good()).isTrue();
        acts = trace.acts();
    }

    @Test
    void aStepWithItsFormIsCompletedByTwelveOnceItIsKnownWhoAsks() {
        List<List<String>> completions = acts.stream()
                .filter(StatementsTest::completes)
                .filter(act -> !touches(act, " hj_election_") && !touches(act, " hj_approval_"))
                .toList();

        assertThat(completions).hasSizeGreaterThan(10);
        assertThat(typical(completions)).hasSizeLessThanOrEqualTo(WHO_ASKS + 12);
        assertThat(largest(completions)).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void gatesOfTheElectionAddTheirOwnTablesOnce() {
        List<List<String>> completions = acts.stream()
                .filter(StatementsTest::completes)
                .filter(act -> touches(act, " hj_election_") && !touches(act, "INSERT INTO hj_approval_"))
                .toList();

        assertThat(completions).hasSizeGreaterThan(10);
        assertThat(typical(completions)).hasSizeLessThanOrEqualTo(WHO_ASKS + 16);
        assertThat(largest(completions)).hasSizeLessThanOrEqualTo(26);
    }

    @Test
    void aRequestAndItsAnswerStayWithinThirtyEach() {
        List<List<String>> requests = acts.stream()
                .filter(act -> touches(act, "INSERT INTO hj_approval_request"))
                .toList();
        List<List<String>> answers = acts.stream()
                .filter(act -> touches(act, "INSERT INTO hj_approval_decision"))
                .toList();

        assertThat(requests).isNotEmpty();
        assertThat(answers).isNotEmpty();
        assertThat(largest(requests)).hasSizeLessThanOrEqualTo(30);
        assertThat(largest(answers)).hasSizeLessThanOrEqualTo(30);
    }

    private static boolean completes(List<String> act) {
        return touches(act, "UPDATE hj_procedure_step SET closed_by");
    }

    private static boolean touches(List<String> act, String part) {
        return act.stream().anyMatch(sql -> sql.contains(part));
    }

    private static List<String> typical(List<List<String>> acts) {
        List<List<String>> ordered =
                acts.stream().sorted(Comparator.comparingInt(List::size)).toList();
        return ordered.get(ordered.size() / 2);
    }

    private static List<String> largest(List<List<String>> acts) {
        return acts.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    }
}

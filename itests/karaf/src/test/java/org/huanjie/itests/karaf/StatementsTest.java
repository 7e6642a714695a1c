// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
    void aStepOfItsOwnIsCompletedByTwelveOnceItIsKnownWhoAsks() {
        List<List<String>> completions = acts.stream()
                .filter(StatementsTest::completes)
                .filter(StatementsTest::asksNobodyElse)
                .toList();

        assertThat(completions).hasSizeGreaterThan(6);
        assertThat(largest(completions)).hasSizeLessThanOrEqualTo(WHO_ASKS + 12);
    }

    @Test
    void gatesOfTheElectionAddTheirOwnTablesOnce() {
        List<List<String>> completions = acts.stream()
                .filter(StatementsTest::completes)
                .filter(act -> touches(act, " hj_election_") && !touches(act, "INSERT INTO hj_approval_"))
                .toList();

        assertThat(completions).hasSizeGreaterThan(10);
        assertThat(typical(completions)).hasSizeLessThanOrEqualTo(WHO_ASKS + 18);
        assertThat(largest(completions)).hasSizeLessThanOrEqualTo(26);
    }

    @Test
    void aRequestAndItsAnswerStayWithinThirtyTwoEach() {
        List<List<String>> requests = acts.stream()
                .filter(act -> touches(act, "INSERT INTO hj_approval_request"))
                .toList();
        List<List<String>> answers = acts.stream()
                .filter(act -> touches(act, "INSERT INTO hj_approval_decision"))
                .toList();

        assertThat(requests).isNotEmpty();
        assertThat(answers).isNotEmpty();
        assertThat(largest(requests)).hasSizeLessThanOrEqualTo(32);
        assertThat(largest(answers)).hasSizeLessThanOrEqualTo(32);
    }

    private static boolean completes(List<String> act) {
        return touches(act, "UPDATE hj_procedure_step SET closed_by");
    }

    /** Gates and form rest on the case alone: no other module is asked, no declaration, no other case of the street. */
    private static boolean asksNobodyElse(List<String> act) {
        long cases = act.stream()
                .filter(sql -> sql.startsWith("SELECT") && sql.contains(" hj_procedure_case "))
                .count();
        return cases == 1
                && Stream.of(
                                " hj_election_",
                                " hj_approval_",
                                " hj_roster_",
                                " hj_core_party_org",
                                " hj_procedure_intention")
                        .noneMatch(other -> touches(act, other));
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

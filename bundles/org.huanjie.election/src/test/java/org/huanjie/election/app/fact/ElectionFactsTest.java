// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactValue;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Walk;
import org.huanjie.election.store.JpaElectionStore;
import org.junit.jupiter.api.Test;

class ElectionFactsTest {
    private static final Set<String> FLAGS = Set.of(
            "count.signed",
            "result.overHalfMoreThanSeats",
            "result.harmlessTie",
            "result.writeInElected",
            "result.writeInReviewed",
            "result.writeInNotEligible",
            "meeting.secretBallot",
            "meeting.adjourned",
            "notice.objectionOpened",
            "notice.takenDown",
            "notice.contentUnchanged",
            "preliminary.signed",
            "ballots.unmarked",
            "ballots.strokeOrder",
            "ballots.boxShownEmpty",
            "ballots.restSealed",
            "ballots.sealed",
            "votes.noProxy",
            "votes.scribesNonCandidate",
            "candidates.introduced",
            "result.settled",
            "result.resultByScrutineer",
            "session.secretaryElected",
            "candidate.withdrawn",
            "method.adopted",
            "primary.reported",
            "session.chairIsNewMember",
            "recommendation.counted");
    private static final Set<String> TEXTS = Set.of("result.outcome", "result.decision", "meeting.chairOf", "office");
    private static final Set<String> COUNTS = Set.of(
            "meeting.expected",
            "meeting.entitled",
            "meeting.present",
            "candidates.active",
            "candidates.formal",
            "inspection.inspectors",
            "scrutineers.count",
            "tellers.count",
            "result.elected",
            "result.electedTotal",
            "result.shortfall",
            "runoff.rounds",
            "quorum.failures",
            "notice.days",
            "notice.openObjections",
            "exclusion.presentAtVote",
            "session.members",
            "session.present",
            "reduction.favour",
            "ballots.issued",
            "ballots.returned",
            "ballots.voters");
    private static final Set<String> DATES = Set.of("notice.lastDay", "nominations.firstOn");
    private static final Set<String> ITEMS = Set.of(
            "candidates.batch",
            "candidates.names",
            "candidate.review",
            "candidate.notice",
            "result.majorities",
            "candidate.opinions",
            "candidate.inspection",
            "objection.verdicts",
            "result.leavers",
            "result.newMembers");
    private static final Set<String> SETS = Set.of(
            "list.formal",
            "list.ofRun",
            "list.prospective",
            "list.ballot",
            "list.scrutineersAndTellers",
            "list.reviewed",
            "list.preliminary",
            "count.identities",
            "exclusion.vote",
            "scrutineers.vote",
            "method.vote");
    private static final Set<String> TRIGGERS =
            Set.of("candidate.withdrawn", "notice.objectionOpened", "meeting.adjourned");

    @Test
    void itOffersExactlyTheFactsOfTheElection() {
        Set<String> wanted = new TreeSet<>();
        List.of(FLAGS, TEXTS, COUNTS, DATES, ITEMS, SETS).forEach(wanted::addAll);

        try (AnElection e = AnElection.ofACommittee()) {
            Set<String> offered = new TreeSet<>();
            new ElectionFacts(new JpaElectionStore(
                            e.database().jpa("election"), e.database().transactions()))
                    .offers()
                    .forEach(f -> offered.add(f.value()));
            assertThat(offered).isEqualTo(wanted);
        }
    }

    @Test
    void atTheEndOfAnElectionEveryFactIsKnownWithItsKind() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, 13)));

            assertThat(List.of(FLAGS, TEXTS, COUNTS, DATES, ITEMS, SETS))
                    .allSatisfy(names -> names.forEach(name -> {
                        if (e.fact(name) instanceof Fact.Known known) {
                            assertThat(known.value()).as(name).isInstanceOf(kind(name));
                            assertThat(known.source()).as(name).isNotBlank();
                        } else {
                            assertThat(e.fact(name).reasons().get(0).zh())
                                    .as(name)
                                    .matches("(?s).*[\\u4e00-\\u9fff].*");
                        }
                    }));
        }
    }

    @Test
    void whatHasNotBegunIsUnknownButTriggersAreFalse() {
        try (AnElection e = AnElection.ofACommittee()) {
            assertThat(TRIGGERS).allSatisfy(name -> assertThat(e.value(name)).isEqualTo(new FactValue.Flag(false)));
            assertThat(List.of(
                            "meeting.present",
                            "candidates.active",
                            "result.outcome",
                            "nominations.firstOn",
                            "ballots.issued"))
                    .allSatisfy(name -> assertThat(e.fact(name)).isInstanceOf(Fact.Unknown.class));
        }
    }

    @Test
    void allFactsOfAnActReadEachTableOnce() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, 13)));
            ElectionFacts source = new ElectionFacts(new JpaElectionStore(
                    e.database().jpa("election"), e.database().transactions()));
            FactQuery query = new FactQuery(e.view(), e.profile(), e.facts(), new HashMap<>());
            long before = e.database().statements().count();

            e.database().transactions().required(() -> source.offers().forEach(name -> source.read(name, query)));

            assertThat(e.database().statements().count() - before).isEqualTo(2);
        }
    }

    private static Class<?> kind(String name) {
        if (FLAGS.contains(name)) {
            return FactValue.Flag.class;
        }
        if (TEXTS.contains(name)) {
            return FactValue.Text.class;
        }
        if (COUNTS.contains(name)) {
            return FactValue.Count.class;
        }
        return DATES.contains(name)
                ? FactValue.Day.class
                : ITEMS.contains(name) ? FactValue.Items.class : FactValue.Names.class;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.session.HoldFirstSession;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.OfficeVote;
import org.huanjie.election.domain.sheet.SecretaryProposal;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final AnElection e = AnElection.ofACommittee();
    private final Walk walk = Walk.of(e);
    private final HoldFirstSession session = new HoldFirstSession(e.desk(), e.organisations());
    private List<CandidateId> ids = List.of();

    @BeforeEach
    void elected() {
        ids = walk.voted(6, 28);
        walk.counted(walk.paper(28, Walk.votes(ids, 28, 27, 26, 25, 20, 13)));
        e.close(StepNames.DETERMINE, "CLEAN").close(StepNames.ANNOUNCE, "CLOSED");
        e.as(Role.ORG_LEADER, "书记");
    }

    @AfterEach
    void close() {
        e.close();
    }

    private String refused(SecretaryProposal proposal) {
        return Refusals.codeOf(() -> session.propose(e.id(), proposal, Edit.FIRST));
    }

    private FirstSession held(int attending, int favour, CandidateId secretary) {
        List<OfficeVote> votes = List.of(
                new OfficeVote(secretary, Office.SECRETARY, favour, attending - favour, 0),
                new OfficeVote(ids.get(1), Office.DEPUTY, attending, 0, 0));
        e.as(Role.CHAIR, "主持人");
        return session.hold(
                        e.id(),
                        new HoldFirstSession.Request(ids.subList(0, attending), true, attending, votes, List.of()),
                        Edit.FIRST)
                .sheet();
    }

    @Test
    void onlyTheNewlyElectedAreProposedAndAsManyDeputiesAsApproved() {
        assertThat(refused(new SecretaryProposal(ids.get(5), List.of(), ids.get(2))))
                .isEqualTo("not-elected-member");
        assertThat(refused(new SecretaryProposal(ids.get(0), List.of(ids.get(1), ids.get(2)), ids.get(2))))
                .isEqualTo("too-many-deputies");
        assertThat(Refusals.codeOf(() -> new SecretaryProposal(ids.get(0), List.of(ids.get(0)), ids.get(2))))
                .isEqualTo("office-twice");
    }

    @Test
    void consentWithoutAProposalIsNotClosed() {
        assertThat(Refusals.codeOf(() -> e.close(StepNames.CONSENT, "CONSENTED")))
                .isEqualTo("sheet-missing");
    }

    @Test
    void theSecretaryNeedsMoreThanHalfOfThosePresent() {
        session.propose(e.id(), new SecretaryProposal(ids.get(0), List.of(ids.get(1)), ids.get(2)), Edit.FIRST);
        e.close(StepNames.CONSENT, "CONSENTED");
        held(4, 2, ids.get(0));

        assertThat(e.value("session.present")).isEqualTo(new FactValue.Count(4));
        assertThat(e.value("session.members")).isEqualTo(new FactValue.Count(5));
        assertThat(e.value("session.secretaryElected")).isEqualTo(new FactValue.Flag(false));
        assertThat(Refusals.codeOf(() -> e.close(StepNames.SESSION, "ELECTED"))).isEqualTo("outcome-differs");
        e.close(StepNames.SESSION, "NOT_ELECTED").raise(Counter.SESSION, 2);
        assertThat(e.fact("session.present")).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void onlyWhomTheStreetAgreedToIsVotedOn() {
        session.propose(e.id(), new SecretaryProposal(ids.get(0), List.of(ids.get(1)), ids.get(2)), Edit.FIRST);
        e.close(StepNames.CONSENT, "CONSENTED");

        assertThat(Refusals.codeOf(() -> held(5, 5, ids.get(3)))).isEqualTo("office-not-contested");
    }
}

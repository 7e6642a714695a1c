// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ladder;

import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.candidate.InspectedCandidate;
import org.huanjie.election.domain.candidate.ListedCandidate;
import org.huanjie.election.domain.candidate.Nominee;
import org.huanjie.election.domain.candidate.NoticedCandidate;
import org.huanjie.election.domain.candidate.PreliminaryCandidate;
import org.huanjie.election.domain.candidate.Reply;
import org.huanjie.election.domain.candidate.ReviewedCandidate;
import org.huanjie.election.domain.candidate.Standings;
import org.huanjie.election.domain.field.Answers;
import org.huanjie.election.domain.sheet.Conclusion;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.PublicNotice;

/** Moves up to the reply: proposed, reviewed, listed, inspected, asked about, approved. */
final class NominationMoves {
    private NominationMoves() {}

    static void closed(Closed c) {
        if (c.is(StepNames.PROPOSE)) {
            Proposal proposal = c.sheet(Proposal.class).orElseThrow();
            c.on(Nominee.class).stream()
                    .filter(n -> proposal.names(n.id()))
                    .forEach(n -> c.move(n.proposed(proposal, c.step())));
        } else if (c.is(StepNames.REVIEW)) {
            reviewed(c);
        } else if (c.is(StepNames.DECIDE_LIST)) {
            listed(c);
        } else if (c.is(StepNames.INSPECT)) {
            inspected(c);
        } else if (c.is(StepNames.CONSULT)) {
            c.on(InspectedCandidate.class).forEach(i -> opined(c, i));
        } else if (c.is(StepNames.APPROVE)) {
            approved(c);
        }
    }

    private static void reviewed(Closed c) {
        Answers answers = c.field().answers();
        c.on(PreliminaryCandidate.class).stream()
                .filter(p -> answers.review(p.id()).passed())
                .forEach(p -> c.move(p.reviewed(answers.review(p.id()), c.step())));
    }

    private static void listed(Closed c) {
        PreliminaryList list = c.sheet(PreliminaryList.class).orElseThrow();
        for (ReviewedCandidate reviewed : c.on(ReviewedCandidate.class)) {
            c.move(
                    list.candidates().contains(reviewed.id())
                            ? reviewed.listed(list, c.step())
                            : reviewed.rejected(c.step()));
        }
    }

    private static void inspected(Closed c) {
        for (ListedCandidate listed : c.on(ListedCandidate.class)) {
            c.field()
                    .answers()
                    .finding(listed.id())
                    .filter(f -> f.conclusion() == Conclusion.SUITABLE)
                    .ifPresent(f -> {
                        InspectedCandidate inspected = listed.inspected(f, c.step());
                        c.move(inspected);
                        opined(c, inspected);
                    });
        }
    }

    /** Inspection and opinions run side by side: whichever closes last brings the person up. */
    private static void opined(Closed c, InspectedCandidate inspected) {
        Standings.Opinions opinions = c.field().answers().opinions(inspected.id());
        if (opinions.cleared()) {
            c.move(inspected.opined(opinions, c.step()));
        }
    }

    private static void approved(Closed c) {
        Reply reply = new Reply(c.step());
        for (NoticedCandidate noticed : c.on(NoticedCandidate.class)) {
            c.field()
                    .answers()
                    .notice(noticed.id())
                    .filter(PublicNotice::complete)
                    .ifPresent(notice -> c.move(noticed.approved(reply, notice)));
        }
    }
}

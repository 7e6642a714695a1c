// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ladder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.ApprovedMember;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.ConsentedMember;
import org.huanjie.election.domain.candidate.ElectedMember;
import org.huanjie.election.domain.candidate.ReturnedMember;
import org.huanjie.election.domain.candidate.UnelectedCandidate;
import org.huanjie.election.domain.session.SessionResult;
import org.huanjie.election.domain.sheet.Announcement;
import org.huanjie.election.domain.sheet.FirstSession;

/** Moves after the announcement: consented, approved, in office, or returned. */
final class OfficeMoves {
    private OfficeMoves() {}

    static void closed(Closed c) {
        if (c.is(StepNames.CONSENT) && c.with("CONSENTED")) {
            c.on(ElectedMember.class).forEach(e -> c.move(e.consented(c.step())));
        } else if (c.is(StepNames.APPROVE_RESULT) && c.with("APPROVED")) {
            c.on(ElectedMember.class).forEach(e -> c.move(e.approved(c.step())));
            c.on(ConsentedMember.class).forEach(e -> c.move(e.approved(c.step())));
        } else if (invalid(c)) {
            c.on(ElectedMember.class).forEach(e -> again(c, e.returned(c.step())));
            c.on(ConsentedMember.class).forEach(e -> again(c, e.returned(c.step())));
            c.on(UnelectedCandidate.class).stream()
                    .filter(u -> !u.nomination().writeIn())
                    .forEach(u -> c.move(u.again(c.step())));
        } else if (c.is(StepNames.HANDOVER)) {
            c.on(ApprovedMember.class).forEach(a -> c.move(a.inOffice(c.step())));
        }
    }

    /** The vote is void, the reply is not: everybody it named may stand at once, so that the surplus is asked with them. */
    private static void again(Closed c, ReturnedMember returned) {
        c.move(returned.nomination().writeIn() ? returned : returned.again(c.step()));
    }

    private static boolean invalid(Closed c) {
        return (c.is(StepNames.APPROVE_RESULT) && c.with("RETURNED_PROCEDURE")) || c.is(StepNames.INVALID);
    }

    /** The new team, once the street approved it: the secretary first. */
    static Optional<Team> team(Closed c) {
        if (!c.is(StepNames.APPROVE_RESULT) || !c.with("APPROVED")) {
            return Optional.empty();
        }
        List<Candidate> elected = c.field().elected();
        Optional<FirstSession> session = c.file().current(FirstSession.class);
        String secretary = session.map(s -> SessionResult.of(s, elected.size(), c.file(), c.profile())
                        .secretary())
                .or(() -> elected.stream()
                        .filter(e -> e.nomination().office() == Office.SECRETARY)
                        .map(Candidate::label)
                        .findFirst())
                .orElse("");
        List<String> names = elected.stream()
                .sorted(Comparator.comparing((Candidate e) -> !e.label().equals(secretary)))
                .map(e -> e.nomination().person().name())
                .toList();
        LocalDate on = c.file()
                .current(Announcement.class)
                .map(Announcement::on)
                .orElse(c.event().election().today());
        return Optional.of(new Team(names.isEmpty() ? "" : names.get(0), names, on));
    }

    /** A team in office. */
    record Team(String secretary, List<String> committee, LocalDate electedOn) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.session.SessionResult;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.SecretaryProposal;

/** Facts of the first session of the new committee. */
final class SessionFacts {
    private SessionFacts() {}

    static Offers offers() {
        return new Offers()
                .fact(
                        "session.members",
                        (n, l) -> l.field().elected().isEmpty()
                                ? Offers.missing(n, "result")
                                : Fact.count(n, l.field().elected().size(), "result"))
                .count(
                        "session.present",
                        "first-session",
                        l -> l.file().current(FirstSession.class),
                        s -> s.present().size())
                .fact("session.secretaryElected", SessionFacts::secretary)
                .flag("session.chairIsNewMember", "secretary-proposal", SessionFacts::chair, elected -> elected);
    }

    private static Optional<Boolean> chair(Look look) {
        return look.file()
                .current(SecretaryProposal.class)
                .map(p -> look.field().elected().stream().anyMatch(c -> c.id().equals(p.chair())));
    }

    private static Fact secretary(FactName name, Look look) {
        return look.file()
                .current(FirstSession.class)
                .map(s -> SessionResult.of(s, look.field().elected().size(), look.file(), look.profile()))
                .map(r -> Fact.flag(
                        name, r.secretaryElected(), "first-session", r.reasons().toArray(Reason[]::new)))
                .orElseGet(() -> Offers.missing(name, "first-session"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.SealedText;

/**
 * A matter reported during the notice or later (群众反映).
 *
 * @param named  false for an anonymous matter
 * @param issue  class 4, encrypted
 * @param late   came after the preparation of the meeting began (docs/adr/0021)
 * @param check  empty while it is open, otherwise one entry
 */
public record Objection(
        LocalDate receivedOn,
        ObjectionChannel channel,
        boolean named,
        CandidateId candidate,
        SealedText issue,
        boolean late,
        List<ObjectionCheck> check)
        implements Sheet {
    public Objection {
        check = List.copyOf(check);
    }

    /** True until it has a verdict. */
    public boolean open() {
        return check.isEmpty();
    }

    /** The verdict, if it has one. */
    public Optional<Verdict> verdict() {
        return check.stream().map(ObjectionCheck::verdict).findFirst();
    }

    /** The same matter with its check. */
    public Objection closed(ObjectionCheck how) {
        return new Objection(receivedOn, channel, named, candidate, issue, late, List.of(how));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.freeze;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.FreezeStore;
import org.huanjie.roster.domain.freeze.Expected;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeDifference;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.huanjie.roster.domain.freeze.RosterLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains 应到会 (应到会人数): who is counted, who is not and why; and what changed between two freezes. */
@Component(service = ExplainExpected.class)
public final class ExplainExpected {
    private final RosterDesk desk;
    private final CaseRosters rosters;
    private final FreezeStore freezes;

    @Activate
    public ExplainExpected(@Reference RosterDesk desk, @Reference CaseRosters rosters, @Reference FreezeStore freezes) {
        this.desk = desk;
        this.rosters = rosters;
        this.freezes = freezes;
    }

    /** Whether the meeting has decided about the approved exclusions. */
    public enum Adoption {
        ADOPTED,
        NOT_ADOPTED,
        UNKNOWN
    }

    /** 应到会 with its basis. @param frozen true if counted on the roster frozen for the meeting */
    public record Explained(boolean frozen, Adoption adoption, Expected expected) {}

    /** 应到会 of the case as it stands. */
    public Explained explain(CaseId election) {
        CaseView view = desk.access().toRead(election);
        Optional<List<RosterLine>> frozen = rosters.frozen(view, FreezeKind.MEETING);
        List<RosterLine> lines = frozen.orElseGet(() -> rosters.today(view));
        Adoption adoption = adoption(desk.access().cases().facts(view));
        Expected expected = Expected.of(
                lines, adoption == Adoption.ADOPTED, desk.access().cases().profile(view));
        return new Explained(frozen.isPresent(), adoption, expected);
    }

    /** The election counts fewer expected than entitled only after the meeting has adopted the exclusions; unknown is not adopted. */
    private static Adoption adoption(FactReader facts) {
        OptionalInt expected = count(facts.read(FactName.of("meeting.expected")));
        OptionalInt entitled = count(facts.read(FactName.of("meeting.entitled")));
        if (expected.isEmpty() || entitled.isEmpty()) {
            return Adoption.UNKNOWN;
        }
        return expected.getAsInt() < entitled.getAsInt() ? Adoption.ADOPTED : Adoption.NOT_ADOPTED;
    }

    private static OptionalInt count(Fact fact) {
        return fact instanceof Fact.Known known && known.value() instanceof FactValue.Count count
                ? OptionalInt.of(count.number())
                : OptionalInt.empty();
    }

    /** All freezes, newest first. */
    public List<Freeze> freezes(CaseId election) {
        return freezes.all(desk.access().toRead(election));
    }

    /** A freeze with its lines. */
    public record Whole(Freeze freeze, List<RosterLine> lines) {}

    /** One freeze. @throws Refused not-found */
    public Whole freeze(CaseId election, String id) {
        Freeze found = freezes(election).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("freeze", id));
        return new Whole(found, freezes.lines(found));
    }

    /** What changed between the survey and the meeting, or today where the meeting's roster is not frozen yet. */
    public record Compared(Freeze from, Optional<Freeze> to, FreezeDifference difference) {}

    /** The difference. @throws Refused not-found before the first freeze */
    public Compared difference(CaseId election) {
        CaseView view = desk.access().toRead(election);
        List<Freeze> all = freezes.all(view);
        Freeze from = CaseRosters.latest(all, FreezeKind.SURVEY, view)
                .orElseThrow(() -> Refused.notFound("freeze", "SURVEY"));
        Optional<Freeze> to = CaseRosters.latest(all, FreezeKind.MEETING, view);
        List<RosterLine> later = to.map(freezes::lines).orElseGet(() -> rosters.today(view));
        return new Compared(from, to, FreezeDifference.between(freezes.lines(from), later));
    }
}

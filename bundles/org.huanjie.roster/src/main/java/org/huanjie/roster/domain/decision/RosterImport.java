// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.decision;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.roster.domain.importing.ImportFigures;

/**
 * One file brought for import (花名册导入): what the dry run found and what the clerk decided. The file itself is never kept, only its digest.
 *
 * @param problems in the order of the file, numbered from 1
 * @param effect   of the dry run before the commit, of the commit after it
 */
public record RosterImport(
        String id,
        Source source,
        ImportFigures figures,
        List<NotedProblem> problems,
        Effect effect,
        State state,
        int version) {
    public RosterImport {
        problems = List.copyOf(problems);
    }

    /**
     * Where it came from.
     *
     * @param sha256 digest of the bytes, hex
     * @param by     identifier of the person
     */
    public record Source(
            DistrictId district, OrgId organisation, String fileName, String sha256, String by, LocalDate on) {}

    /** What the import does to the roster, in persons. */
    public record Effect(int added, int changed, int unchanged, int dropped) {
        /** Nothing. */
        public static final Effect NONE = new Effect(0, 0, 0, 0);
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        /** The roster holds everything already. */
        NOTHING_NEW,
        COMMITTED
    }

    /** The same with these decisions. */
    public RosterImport decided(List<NotedProblem> noted) {
        return new RosterImport(id, source, figures, noted, effect, state, version);
    }

    /** Stored. */
    public RosterImport committed(Effect done) {
        return new RosterImport(id, source, figures, problems, done, State.COMMITTED, version);
    }

    /** Problems without a decision. */
    public long undecided() {
        return problems.stream().filter(p -> p.made().isEmpty()).count();
    }
}

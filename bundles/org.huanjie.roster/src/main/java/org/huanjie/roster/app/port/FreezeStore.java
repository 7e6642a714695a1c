// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.port;

import java.util.List;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.RosterLine;

/** Frozen rosters; written once, never changed. */
public interface FreezeStore {
    /** All freezes of the case, newest first. */
    List<Freeze> all(CaseView election);

    /** The lines of a freeze in the order of the roster. */
    List<RosterLine> lines(Freeze freeze);

    /** Keeps a freeze with its lines. */
    void add(Freeze freeze, List<RosterLine> lines);
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.port;

import java.util.Collection;
import java.util.List;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.roster.domain.exclusion.Exclusion;

/** Exclusions of a case. */
public interface ExclusionStore {
    /** All exclusions of the case, whichever roster counter, in the order in which they were recorded. */
    List<Exclusion> all(CaseView election);

    /** Keeps a new one. */
    void add(Exclusion made);

    /** Keeps the next state of these. */
    void change(Collection<Exclusion> changed);
}

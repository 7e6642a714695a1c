// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

import org.huanjie.api.fact.FactReader;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.rule.Profile;

/** The door to a case for every slice: scope, module switch and facts. */
public interface Cases {
    /**
     * The case, if the acting person may see it and the module is on for its street.
     *
     * @throws org.huanjie.api.error.Refused not-found (out of scope) or module-off
     */
    CaseView require(CaseId id, ModuleName module);

    /** The rule profile the case pins (with its overlay's tightenings). */
    Profile profile(CaseView view);

    /** A fresh reader of the case's facts. */
    FactReader facts(CaseView view);
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.trial;

import java.util.List;
import org.huanjie.rehearsal.plan.Violation;

/** The catalogue of forbidden acts that a plan may name. */
public final class Forbidden {
    private Forbidden() {}

    /** Trials of these violations that know every forbidden act. */
    public static Trials taught(List<Violation> planned) {
        Trials trials = new Trials(planned);
        OrderTrials.teach(trials);
        RuleTrials.teach(trials);
        RightTrials.teach(trials);
        EdgeTrials.teach(trials);
        return trials;
    }
}

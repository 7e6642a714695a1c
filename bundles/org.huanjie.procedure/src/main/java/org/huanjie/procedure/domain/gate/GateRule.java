// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Set;
import org.huanjie.api.fact.FactName;

/** One of the 27 kinds of condition. The vocabulary is closed: a procedure or an overlay can use no other. */
public sealed interface GateRule
        permits StageClosed,
                ThreeBars,
                DocumentFinal,
                FactIs,
                FactIn,
                Signed,
                Approved,
                SecretBallot,
                RosterFrozen,
                EachHas,
                CountAtLeast,
                CountAtMost,
                CountEquals,
                SurplusAtLeast,
                SubsetOf,
                SameList,
                Disjoint,
                VoteRecorded,
                IdentitiesHold,
                NoOpenObjection,
                InWindow,
                WithinDays,
                ElapsedDays,
                PublishedBefore,
                RatioMet,
                RatioOver,
                RatioAtLeast {
    /** Name of the kind as written in the definition, e.g. {@code count-at-least}. */
    String kind();

    /** Facts it reads. */
    Set<FactName> facts();

    /** Parameters of the rule profile that it asks. */
    default Set<String> params() {
        return Set.of();
    }

    /** How it stands. Pure: no I/O, no clock. */
    Finding check(Question question);
}

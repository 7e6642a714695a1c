// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.util.List;
import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.RuleInput;
import org.huanjie.api.rule.RuleKind;

/** The kinds of rule that the roster offers to the calculator (规则测算). */
public final class RosterRuleKinds {
    private RosterRuleKinds() {}

    /** All kinds of the roster. */
    public static List<RuleKind> all() {
        return List.of(RuleKind.of(
                "expected-base",
                Set.of(
                        "fullMembers",
                        "probationary",
                        "underProbationPunishment",
                        "rightsSuspended",
                        "adoptedExclusions",
                        "approvedNotAdoptedExclusions"),
                Set.of("quorum"),
                RosterRuleKinds::expectedBase));
    }

    /** Adopted exclusions may be left out only where those approved and not adopted are named instead. */
    private static Answer expectedBase(RuleInput in, Profile profile) {
        in.optionalCount("probationary");
        int notAdopted = in.optionalCount("approvedNotAdoptedExclusions").orElse(0);
        int adopted = in.has("approvedNotAdoptedExclusions")
                ? in.optionalCount("adoptedExclusions").orElse(0)
                : in.count("adoptedExclusions");
        BaseCounts counts = new BaseCounts(
                in.count("fullMembers"),
                in.count("underProbationPunishment"),
                in.count("rightsSuspended"),
                adopted,
                notAdopted);
        return ExpectedBaseRule.judge(counts, profile);
    }
}

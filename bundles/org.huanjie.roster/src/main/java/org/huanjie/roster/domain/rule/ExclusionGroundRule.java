// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S12; 中组部口径（E1）：不计算在应到会人数内的只限于列明的情形；此外的仍应计算在内。 */
public final class ExclusionGroundRule {
    private static final String PARAMETER = "exclusion.grounds";
    private static final Set<String> HALF_YEAR = Set.of("ABROAD_SELF_6M", "SHOULD_TRANSFER_6M");

    private ExclusionGroundRule() {}

    /** ON_LIST or NOT_ON_LIST. */
    public static Answer judge(String ground, Profile profile) {
        boolean listed = profile.codes(PARAMETER).contains(ground);
        return Answer.result(
                listed ? "ON_LIST" : "NOT_ON_LIST",
                Reason.of(
                        "“{0}”" + (listed ? "属于" : "不属于") + "可以不计算在应到会人数内的情形（{1}）" + (listed ? "。" : "，仍应计算在内，请退回。"),
                        "'{0}' is " + (listed ? "" : "not ") + "one of the grounds {1}"
                                + (listed ? "." : "; the member stays in the base, return the request."),
                        "S12；" + profile.clause(PARAMETER),
                        ground,
                        String.join("、", profile.codes(PARAMETER))));
    }

    /** True if the ground counts only from half a year on. */
    public static boolean needsHalfYear(String ground) {
        return HALF_YEAR.contains(ground);
    }
}

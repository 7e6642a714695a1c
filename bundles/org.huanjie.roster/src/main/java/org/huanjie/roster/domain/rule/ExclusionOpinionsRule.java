// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S11; E2：不计入前须征求党员本人及家属意见；本人不能表达意愿的，有家属意见并附说明即可。 */
public final class ExclusionOpinionsRule {
    private ExclusionOpinionsRule() {}

    /** RECORDED or MISSING. A disagreement is recorded too: the superior decides in view of it. */
    public static Answer judge(Opinions opinions, Profile profile) {
        Set<String> needs = profile.codes("exclusion.needs");
        boolean silent = opinions.member() == Opinion.CANNOT_EXPRESS;
        boolean member = !needs.contains("MEMBER_OPINION") || opinions.member() != Opinion.NOT_ASKED;
        boolean family = opinions.family() == Opinion.AGREE || opinions.family() == Opinion.DISAGREE;
        boolean familyDone = family || !(silent || needs.contains("FAMILY_OPINION"));
        boolean noted = !silent || !opinions.note().isBlank();
        return Answer.result(
                member && familyDone && noted ? "RECORDED" : "MISSING",
                Reason.of(
                        "本人意见：{0}；家属意见：{1}；说明：{2}。" + (member ? "" : "缺本人意见。") + (familyDone ? "" : "缺家属意见。")
                                + (noted ? "" : "本人不能表达意愿的须附说明。"),
                        "Member: {0}; family: {1}; note: {2}." + (member ? "" : " The member's opinion is missing.")
                                + (familyDone ? "" : " The family's opinion is missing.")
                                + (noted ? "" : " A note is needed for a member who cannot express a will."),
                        "S11；" + profile.clause("exclusion.needs"),
                        opinions.member(),
                        opinions.family(),
                        opinions.note()));
    }

    /** One opinion asked for. */
    public enum Opinion {
        NOT_ASKED,
        AGREE,
        DISAGREE,
        CANNOT_EXPRESS
    }

    /** Opinions of the member and of the family, with a note (empty if none). */
    public record Opinions(Opinion member, Opinion family, String note) {}
}

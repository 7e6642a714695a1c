// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import java.util.List;
import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.RuleInput;
import org.huanjie.api.rule.RuleKind;

/** The kinds of rule of organisations that the calculator can be asked for (规则测算). */
public final class OrganisationRuleKinds {
    private static final Set<String> FORM = Set.of(
            "branch.fullMembersMin",
            "committee.fullMembersMin",
            "branch.seatsUsual",
            "branch.seatsMax",
            "generalBranch.membersOver",
            "generalBranch.seatsUsual",
            "generalBranch.seatsMax",
            "partyCommittee.membersMin",
            "partyCommittee.seatsUsual",
            "partyCommittee.seatsMax");

    private OrganisationRuleKinds() {}

    /** All kinds of organisations. */
    public static List<RuleKind> all() {
        return List.of(
                RuleKind.of(
                        "form",
                        Set.of("fullMembers"),
                        FORM,
                        (in, profile) -> FormRule.judge(in.count("fullMembers"), profile)),
                RuleKind.of(
                        "congress",
                        Set.of("members", "delegates"),
                        Set.of("congress.allowedFrom", "congress.delegatesUsual", "congress.delegatesMax"),
                        OrganisationRuleKinds::congress),
                RuleKind.of(
                        "community-count",
                        Set.of("before", "after"),
                        Set.of("noNewCommunity"),
                        (in, profile) -> CommunityCountRule.judge(in.count("before"), in.count("after"), profile)),
                RuleKind.of(
                        "term",
                        Set.of("elected", "organisation"),
                        Set.of("term.years", "term.otherYears", "term.remindMonths", "term.shiftMaxMonths"),
                        (in, profile) -> TermRule.judge(in.date("elected"), in.text("organisation"), profile)),
                RuleKind.of(
                        "extension",
                        Set.of("termEnds", "requestTo"),
                        Set.of("term.shiftMaxMonths"),
                        (in, profile) -> ExtensionRule.judge(in.date("termEnds"), in.date("requestTo"), profile)));
    }

    /** Members, delegates, or both: where no congress may be held the number of its delegates does not matter. */
    private static Answer congress(RuleInput in, Profile profile) {
        if (!in.has("delegates")) {
            return CongressRule.judge(in.count("members"), profile);
        }
        Answer delegates = DelegatesRule.judge(in.count("delegates"), profile);
        if (!in.has("members")) {
            return delegates;
        }
        Answer congress = CongressRule.judge(in.count("members"), profile);
        return congress.is("CONGRESS_ALLOWED_IF_APPROVED") ? delegates : congress;
    }
}

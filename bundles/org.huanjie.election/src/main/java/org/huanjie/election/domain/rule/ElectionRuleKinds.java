// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.election.domain.rule.stroke.StrokeOrderRule;

/** The kinds of rule that the election offers to the calculator (规则测算), apart from those of the count. */
public final class ElectionRuleKinds {
    private ElectionRuleKinds() {}

    /** All kinds of the election, those of the count included. */
    public static List<RuleKind> all() {
        return Stream.of(meeting(), candidates(), CountRuleKinds.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleKind> meeting() {
        return List.of(
                RuleKind.of("quorum", Set.of("expected", "present"), Set.of("quorum"), (in, profile) -> {
                    int expected = in.count("expected");
                    int minimum = QuorumRule.minimumPresent(expected, profile);
                    return Answer.knowing(
                            "minimumPresent", minimum, () -> QuorumRule.judge(expected, in.count("present"), profile));
                }),
                RuleKind.of(
                        "resolution",
                        Set.of("base", "present", "favour"),
                        Set.of("resolution.present", "resolution.favour"),
                        (in, profile) -> ResolutionRule.judge(
                                in.count("base"), in.count("present"), in.count("favour"), profile)),
                RuleKind.of(
                        "public-notice",
                        Set.of("posted", "days"),
                        Set.of("publicNotice.days"),
                        (in, profile) -> in.has("posted")
                                ? PublicNoticeRule.judge(in.date("posted"), in.count("days"), profile)
                                : PublicNoticeRule.judge(in.count("days"), profile)));
    }

    private static List<RuleKind> candidates() {
        Set<String> surplus = Set.of("surplus");
        return List.of(
                RuleKind.of(
                        "surplus",
                        Set.of("seats"),
                        surplus,
                        (in, profile) -> SurplusRule.judge(in.count("seats"), profile)),
                RuleKind.of(
                        "surplus-check",
                        Set.of("seats", "candidates"),
                        surplus,
                        (in, profile) -> SurplusCheckRule.judge(in.count("seats"), in.count("candidates"), profile)),
                RuleKind.of(
                        "withdrawal",
                        Set.of("seats", "candidates", "withdrawn"),
                        surplus,
                        (in, profile) -> WithdrawalRule.judge(
                                in.count("seats"), in.count("candidates"), in.count("withdrawn"), profile)),
                RuleKind.of(
                        "primary",
                        Set.of("present", "seats", "formalNeeded", "votes"),
                        Set.of("majority", "surplus"),
                        (in, profile) -> PrimaryRule.judge(
                                in.count("present"),
                                in.count("seats"),
                                in.count("formalNeeded"),
                                in.counts("votes"),
                                profile)),
                RuleKind.of(
                        "stroke-order",
                        Set.of("names"),
                        Set.of(),
                        (in, profile) -> StrokeOrderRule.judge(in.texts("names"))));
    }
}

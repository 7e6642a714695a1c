// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.rule.RuleInput;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.election.domain.rule.identity.CandidateMarksRule;
import org.huanjie.election.domain.rule.identity.FavourTotalRule;
import org.huanjie.election.domain.rule.identity.WriteInTotalRule;

/** The kinds of rule of ballots, counts and results (选票、计票、结果) that the calculator can be asked for. */
final class CountRuleKinds {
    private static final Set<String> BY_SEATS = Set.of("valid", "seats", "sumFavourInclWriteIn");
    private static final Set<String> BY_CROSSES = Set.of("sumAgainst", "sumWriteIn");

    private CountRuleKinds() {}

    static List<RuleKind> all() {
        return Stream.of(ballots(), results(), identities())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleKind> ballots() {
        return List.of(
                RuleKind.of(
                        "ballot-chain",
                        Set.of("voters", "issued", "returned", "valid", "invalid"),
                        Set.of("ballots.returnedAtMost"),
                        (in, profile) -> BallotChainRule.judge(
                                new BallotChain(
                                        in.count("voters"),
                                        in.count("issued"),
                                        in.count("returned"),
                                        in.count("valid"),
                                        in.count("invalid")),
                                profile)),
                RuleKind.of(
                        "ballot",
                        Set.of("seats", "circles", "writeIns", "crosses"),
                        Set.of("ballots.writeInRequiresAgainst"),
                        (in, profile) -> BallotRule.judge(
                                in.count("seats"),
                                in.count("circles"),
                                in.count("writeIns"),
                                in.optionalCount("crosses").orElse(in.count("writeIns")),
                                profile)));
    }

    private static List<RuleKind> results() {
        return List.of(
                RuleKind.of(
                        "over-half",
                        Set.of("present", "votes", "issued", "returned", "valid"),
                        Set.of("majority"),
                        CountRuleKinds::overHalf),
                RuleKind.of("result", Set.of("present", "seats", "votes"), Set.of("majority"), (in, profile) -> {
                    int present = in.count("present");
                    return Answer.knowing(
                            "minimumVotes",
                            OverHalfRule.minimumVotes(present, profile),
                            () -> ResultRule.judge(present, in.count("seats"), in.counts("votes"), profile));
                }),
                RuleKind.of(
                        "runoff",
                        Set.of("group", "seats", "present", "votes"),
                        Set.of("majority", "runoff.needsOverHalf"),
                        (in, profile) -> RunoffRule.judge(
                                in.texts("group"),
                                in.count("seats"),
                                in.count("present"),
                                in.counts("votes"),
                                profile)),
                RuleKind.of(
                        "shortfall",
                        Set.of("seats", "elected", "consent", "present"),
                        Set.of("shortfall.consent", "shortfall.nearMax", "shortfall.minElected"),
                        (in, profile) -> ShortfallRule.judge(
                                in.count("seats"),
                                in.count("elected"),
                                in.count("consent"),
                                in.count("present"),
                                profile)));
    }

    /** The ballots issued, returned and valid do not change the base; they may only contradict the votes. */
    private static Answer overHalf(RuleInput in, Profile profile) {
        int present = in.count("present");
        int minimum = OverHalfRule.minimumVotes(present, profile);
        return Answer.knowing("minimumVotes", minimum, () -> {
            int votes = in.count("votes");
            in.optionalCount("issued");
            in.optionalCount("returned");
            int valid = in.optionalCount("valid").orElse(votes);
            return Facts.given()
                    .atMost("赞成票", "votes", votes, "有效票", "valid", valid)
                    .then(() -> OverHalfRule.judge(present, votes, profile));
        });
    }

    private static List<RuleKind> identities() {
        return List.of(
                RuleKind.of(
                        "tally-identity",
                        Set.of("valid", "candidate", "candidate.favour", "candidate.against", "candidate.abstain"),
                        Set.of(),
                        (in, profile) -> {
                            Map<String, Integer> marks = in.counts("candidate");
                            return CandidateMarksRule.judge(
                                    in.count("valid"),
                                    mark(marks, "favour"),
                                    mark(marks, "against"),
                                    mark(marks, "abstain"));
                        }),
                RuleKind.of(
                        "tally-total",
                        Stream.concat(BY_SEATS.stream(), BY_CROSSES.stream()).collect(Collectors.toSet()),
                        Set.of("ballots.writeInRequiresAgainst"),
                        CountRuleKinds::total));
    }

    private static int mark(Map<String, Integer> marks, String name) {
        Integer count = marks.get(name);
        if (count == null) {
            throw RuleInput.absent("candidate." + name);
        }
        return count;
    }

    /** By seats, by crosses, or both; the first broken identity is the answer. */
    private static Answer total(RuleInput in, Profile profile) {
        boolean seats = BY_SEATS.stream().anyMatch(in::has);
        boolean crosses = BY_CROSSES.stream().anyMatch(in::has);
        if (!seats && !crosses) {
            throw new RuleInput.BadInput(Reason.of(
                    "请填写 valid、seats、sumFavourInclWriteIn，或者 sumAgainst、sumWriteIn。",
                    "Give valid, seats and sumFavourInclWriteIn, or sumAgainst and sumWriteIn.",
                    "数据校验"));
        }
        Answer bySeats = seats
                ? FavourTotalRule.judge(in.count("valid"), in.count("seats"), in.count("sumFavourInclWriteIn"))
                : Answer.of(Map.of(), List.of());
        if (!crosses || bySeats.is("ERROR")) {
            return bySeats;
        }
        Answer byCrosses = WriteInTotalRule.judge(in.count("sumAgainst"), in.count("sumWriteIn"), profile);
        return bySeats.reasons().isEmpty() || byCrosses.is("ERROR")
                ? byCrosses
                : bySeats.because(byCrosses.reasons().get(0));
    }
}

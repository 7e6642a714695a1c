// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.FormalCandidate;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.rule.SurplusRule;

/** S44; 条例第四章（L35）: who may stand in a supplementary election (另行选举候选人): those not elected, most votes first, or approved persons newly fixed. */
public final class SupplementaryField {
    private SupplementaryField() {}

    /** Those of the run who were not elected and still stand, most votes first. */
    public static List<Candidate> unelected(ElectionFile file, RunChain.Run run, RunResult result) {
        return run.plan().names().stream()
                .flatMap(id -> file.candidate(id).stream())
                .filter(FormalCandidate.class::isInstance)
                .filter(c -> !result.elected().contains(c.label()))
                .sorted(Comparator.comparing((Candidate c) -> result.votes().getOrDefault(c.label(), 0))
                        .reversed())
                .toList();
    }

    /** Formal candidates of an earlier run of the same list and approved persons who were not on it. */
    public static List<Candidate> others(ElectionFile file, RunChain.Run run, RunResult result, Profile profile) {
        return Field.of(file, profile).prospective().stream()
                .filter(c -> !run.plan().names().contains(c.id())
                        && !result.elected().contains(c.label()))
                .filter(c -> c.nomination().office() != Office.DEPUTY)
                .map(Candidate.class::cast)
                .toList();
    }

    /** True if enough persons are left for the open seats. */
    public static boolean possible(
            ElectionFile file, RunChain.Run run, RunResult result, int open, Contest contest, Profile profile) {
        int left = unelected(file, run, result).size()
                + others(file, run, result, profile).size();
        if (open == 0 || left == 0) {
            return false;
        }
        boolean equal = contest.equalNumber() && left >= open;
        return equal || left >= SurplusRule.minCandidates(open, profile);
    }

    /**
     * The chosen persons, checked: each may stand, nobody with more votes was passed over, the surplus holds.
     *
     * @throws Refused outside-reply, skipped-more-votes or surplus-not-met
     */
    public static void check(
            List<CandidateId> chosen, ElectionFile file, Determination found, Contest contest, Profile profile) {
        List<Candidate> unelected = unelected(file, found.run(), found.result());
        List<Candidate> others = others(file, found.run(), found.result(), profile);
        for (CandidateId id : chosen) {
            Check.that(
                    Stream.concat(unelected.stream(), others.stream()).anyMatch(c -> c.id().equals(id)),
                    ElectionProblem.OUTSIDE_REPLY,
                    "L35; 条例第十四条",
                    "candidates",
                    "“" + file.label(id) + "”既不是本次落选的候选人，也不在批复的预备人选之内，不能参加另行选举。请从名单中选取。",
                    "'" + file.label(id)
                            + "' was neither a candidate of this run nor approved by the street. Choose from the lists.");
        }
        passedOver(chosen, unelected, found.result());
        Answer enough = contest.enough(found.shortfall(), chosen.size(), profile);
        Check.that(
                !enough.is("REJECT") && !enough.is("ERROR"),
                ElectionProblem.SURPLUS_NOT_MET,
                profile.clause("surplus"),
                "candidates",
                enough.reasons().get(0).zh(),
                enough.reasons().get(0).en());
    }

    private static void passedOver(List<CandidateId> chosen, List<Candidate> unelected, RunResult result) {
        int least = unelected.stream()
                .filter(c -> chosen.contains(c.id()))
                .mapToInt(c -> result.votes().getOrDefault(c.label(), 0))
                .min()
                .orElse(Integer.MAX_VALUE);
        unelected.stream()
                .filter(c -> !chosen.contains(c.id()) && result.votes().getOrDefault(c.label(), 0) >= least)
                .findFirst()
                .ifPresent(c -> Check.that(
                        false,
                        ElectionProblem.SKIPPED_MORE_VOTES,
                        "L35",
                        "candidates",
                        "“" + c.label() + "”得 " + result.votes().getOrDefault(c.label(), 0) + " 票，不少于所列人选的最低得票 " + least
                                + "，不能跳过。请按得票多少列入。",
                        "'" + c.label() + "' has at least as many votes as the last one listed (" + least
                                + ") and may not be passed over."));
    }
}

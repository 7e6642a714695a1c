// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.rule.Answer;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.rule.ResolutionRule;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.PrimaryCount;
import org.huanjie.election.domain.sheet.Scrutineers;

/** S43; 条例第十三、十四条: what a formal list must keep to. */
final class FormalRules {
    private FormalRules() {}

    /** Everybody on the list was approved by the street. */
    static void approved(Act act, List<Standing> prospective, CandidateId id) {
        Check.that(
                prospective.stream().anyMatch(p -> p.id().equals(id)),
                ElectionProblem.OUTSIDE_REPLY,
                "条例第十四条",
                "candidates",
                "“" + act.file().label(id) + "”不在街道党工委批复的候选人预备人选之内，不能列为正式候选人。请从批复名单中确定，或者另行报批。",
                "'" + act.file().label(id)
                        + "' is not approved by the street and cannot be a formal candidate. Choose from the reply or ask for approval.");
    }

    /** Nobody on the list is scrutineer or teller: checked again, because the list is fixed after they were elected. */
    static void noOfficial(Act act, MeetingState meeting, FormalList list) {
        List<String> officials = meeting.officials().map(Scrutineers::labels).orElse(List.of());
        act.file().labels(list.candidates()).stream()
                .filter(officials::contains)
                .findFirst()
                .ifPresent(
                        name -> Check.that(
                                false,
                                ElectionProblem.OFFICIAL_IS_CANDIDATE,
                                "条例第二十二条",
                                "candidates",
                                "“" + name + "”是本次大会的监票人或计票人，不能列为正式候选人。请重新确定工作人员或名单。",
                                "'" + name
                                        + "' is an official of this meeting and cannot be a formal candidate. Change the officials or the list."));
    }

    /** The members adopted the list. */
    static void adopted(Act act, Headcount heads, FormalList list) {
        Answer answer = ResolutionRule.judge(
                heads.expected(), heads.present(), list.vote().favour(), act.profile());
        Check.that(
                answer.is("PASSED"),
                ElectionProblem.LIST_NOT_ADOPTED,
                "条例第十四条",
                "favour",
                "正式候选人名单未获通过：" + answer.reasons().get(0).zh() + "请酝酿后重新表决。",
                "The list was not adopted: " + answer.reasons().get(0).en() + " Deliberate and vote again.");
    }

    /** The list is the primary's, or the reply's, or says why it is not. */
    static void agrees(Act act, List<Standing> prospective, FormalList list) {
        Set<CandidateId> given = Set.copyOf(list.candidates());
        Optional<PrimaryCount> primary = act.file().current(PrimaryCount.class);
        Set<CandidateId> wanted = prospective.stream()
                .filter(p -> primary.filter(count -> !passed(count, p)).isEmpty())
                .map(Standing::id)
                .collect(Collectors.toSet());
        List<String> names = act.file().labels(wanted);
        Check.that(
                primary.isEmpty() || given.equals(wanted),
                ElectionProblem.LIST_DIFFERS_FROM_PRIMARY,
                "L32",
                "candidates",
                "正式候选人应为预选产生的：" + String.join("、", names) + "。请按预选结果填写。",
                "The formal candidates are those of the primary: " + String.join(", ", names) + ". Enter them.");
        Check.that(
                given.equals(wanted) || !list.changeReason().isBlank(),
                ElectionProblem.CHANGE_REASON_MISSING,
                "条例第十四条",
                "changeReason",
                "正式候选人名单与批复的预备人选不同，须写明党员意见和理由。请填写“changeReason”。",
                "The list differs from the reply; say why in 'changeReason'.");
    }

    private static boolean passed(PrimaryCount count, Standing candidate) {
        return candidate.nomination().office() == Office.DEPUTY
                || count.formal().contains(candidate.id());
    }
}

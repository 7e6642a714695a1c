// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Reason;

/**
 * What the rules of the election say, Chinese first; {0}, {1} … are the numbers used. A sentence can be reworded here without
 * touching its rule.
 */
enum Sentence {
    QUORUM_MET(
            "应到会 {0} 人，到会须{1}，即至少 {3} 人；实到 {4} 人，会议有效。",
            "{0} expected, attendance must be {2}, that is {3}; {4} present: the meeting is valid."),
    QUORUM_NOT_MET(
            "应到会 {0} 人，到会须{1}，即至少 {3} 人；实到 {4} 人，还差 {5} 人，会议无效，应另定时间再开。",
            "{0} expected, attendance must be {2}, that is {3}; {4} present, {5} short: the meeting is not valid, call it again."),
    SURPLUS(
            "应选 {0} 名，差额须{1}，即至少 {3} 名，候选人至少 {4} 名。",
            "{0} seats, the surplus must be {2}, that is {3}: at least {4} candidates."),
    SURPLUS_MET(
            "应选 {0} 名，候选人 {1} 名，按规定为 {2} 名：符合差额要求。",
            "{0} seats, {1} candidates, the rule asks for {2}: the surplus is met."),
    SURPLUS_SHORT(
            "应选 {0} 名，候选人 {1} 名，按规定为 {2} 名：差额不足，请增加候选人。",
            "{0} seats, {1} candidates, the rule asks for {2}: too few, add candidates."),
    SURPLUS_ABOVE_OLD_TEXT(
            "应选 {0} 名，候选人 {1} 名，旧条例写明为 {2} 名：多出的按2020年条例允许。",
            "{0} seats, {1} candidates, the old text names {2}: more is lawful under the text of 2020."),
    EQUAL_NUMBER(
            "职务 {0} 应选 {1} 名、候选人 {2} 名；等额选举只限于 {3}，候选人数须等于应选人数。",
            "Office {0}, {1} seats, {2} candidates; an equal-number election is for {3} only, with as many candidates as seats."),
    OVER_HALF(
            "实到会有选举权的 {0} 人，当选至少须得 {1} 票，得 {2} 票，超过半数。",
            "{0} entitled present, {1} votes are needed, {2} received: over half."),
    NOT_OVER_HALF(
            "实到会有选举权的 {0} 人，当选至少须得 {1} 票，得 {2} 票，不过半数。",
            "{0} entitled present, {1} votes are needed, {2} received: not over half."),
    NOBODY_VOTED(
            "投票人数、发出选票、收回选票都是 0，没有进行投票。请核对。", "No voters, no ballots issued, none returned: there was no vote. Check."),
    ISSUED_TOO_MANY("发出选票 {0} 张，多于投票人数 {1}，请核对签到和发票。", "{0} ballots issued to {1} voters; check attendance and issue."),
    RETURNED_TOO_MANY(
            "收回选票 {0} 张，多于上限 {1} 张，选举无效，应重新选举。",
            "{0} ballots returned of at most {1}: the election is invalid and is held again."),
    VALID_PLUS_INVALID(
            "有效票与无效票之和是 {0}，不等于收回选票 {1} 张，请复核。",
            "Valid and invalid ballots are {0}, not the {1} returned; count again."),
    ELECTION_VALID("收回选票 {0} 张，不多于上限 {1} 张，选举有效。", "{0} ballots returned of at most {1}: the election is valid."),
    BALLOT_VALID(
            "应选 {0} 名，划○ {1} 名（其中另选 {2} 名），划× {3} 名：选票有效。",
            "{0} seats, {1} circles ({2} of them write-ins), {3} crosses: the ballot is valid."),
    BALLOT_INVALID(
            "应选 {0} 名，划○ {1} 名（其中另选 {2} 名），多于应选：整张选票无效。",
            "{0} seats, {1} circles ({2} of them write-ins), more than seats: the whole ballot is invalid."),
    BALLOT_PARTLY_VOID(
            "应选 {0} 名，划○ {1} 名（其中另选 {2} 名），划× {3} 名：多出的另选不计，其余有效。",
            "{0} seats, {1} circles ({2} of them write-ins), {3} crosses: write-ins beyond the crosses do not count, the rest does."),
    VOTES_TOO_MANY(
            "赞成票合计 {0}，多于名额 {1} 乘实到 {2} 人。请复核计票。",
            "{0} votes of favour in all, more than {1} seats times {2} present. Count again."),
    RESULT(
            "当选至少 {0} 票，应选 {1} 名，过半数的：{2}。当选 {3} 名；末位相等须再次投票的 {4} 名，争 {5} 个名额；缺额 {6} 名。",
            "{0} votes needed, {1} seats; over half: {2}. {3} elected; {4} tied at the last place for {5}; {6} unfilled."),
    RUNOFF_NOT_NEEDED("再次投票的 {0} 人不多于名额 {1}，无须再次投票。请核对。", "{0} persons for {1} seats need no runoff. Check."),
    RUNOFF_OTHER_NAMES("得票人员 {1} 与再次投票人员 {0} 不一致。请核对。", "Votes are for {1} but the runoff is among {0}. Check."),
    RUNOFF(
            "就 {0} 个名额再次投票，得票：{1}。得票多的当选：{2}；仍相等的：{3}（再投或报上级）；缺额 {4} 名。",
            "Second vote for {0} seats: {1}. Most votes elect {2}; still tied: {3} (vote again or report); {4} unfilled."),
    RUNOFF_AGAIN("已再次投票 {0} 轮，最多 {1} 轮：可以再投。", "{0} second votes held, at most {1}: vote again."),
    RUNOFF_ENDED("已再次投票 {0} 轮，最多 {1} 轮：不再投票，报上级党组织。", "{0} second votes held, at most {1}: report to the superior."),
    SHORTFALL(
            "应选 {0} 名，当选 {1} 名，实到 {2} 人，同意减少名额 {3} 人。减少名额须缺额不多于 {4} 名、当选不少于 {5} 名、同意不少于 {6} 人；否则另行选举。",
            "{0} seats, {1} elected, {2} present, {3} agree. To reduce: at most {4} unfilled, at least {5} elected, at least {6} agree; otherwise a supplementary election."),
    PRIMARY(
            "实到 {0} 人，列为正式候选人至少须得 {1} 票；过半数的：{2}；按得票取 {3} 名。",
            "{0} present, {1} votes needed to become a formal candidate; over half: {2}; the first {3} are taken."),
    RESOLUTION(
            "有表决权的 {0} 人，到会至少 {1} 人方可表决，实到 {2} 人；通过至少须 {3} 人赞成，赞成 {4} 人。",
            "{0} entitled to vote, {1} must attend, {2} present; {3} must be in favour, {4} are."),
    WITHDRAWAL_MET(
            "应选 {0} 名，候选人 {1} 名退出 {2} 名，余 {3} 名，至少须 {4} 名：差额仍符合。",
            "{0} seats, {2} of {1} candidates withdrew, {3} left, {4} needed: the surplus holds."),
    WITHDRAWAL_SHORT(
            "应选 {0} 名，候选人 {1} 名退出 {2} 名，余 {3} 名，至少须 {4} 名：差额不足，应补提人选并补走联审、考察、公示、批复。",
            "{0} seats, {2} of {1} candidates withdrew, {3} left, {4} needed: add candidates and repeat review, inspection, notice and reply for them."),
    NOTICE_RIGHT("公示 {0} 天，规定为 {1}—{2} 天：符合规定。", "Notice of {0} days, the rule is {1} to {2}: as the rule asks."),
    NOTICE_SHORT(
            "公示 {0} 天，规定为 {1}—{2} 天：天数不足，请延长。", "Notice of {0} days, the rule is {1} to {2}: too short, extend it."),
    NOTICE_LONG(
            "公示 {0} 天，规定为 {1}—{2} 天：超过规定天数，请说明原因。",
            "Notice of {0} days, the rule is {1} to {2}: longer than the rule, give the reason.");

    private final String zh;
    private final String en;

    Sentence(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The sentence as a reason with its clause and numbers. */
    Reason of(String clause, Object... facts) {
        return Reason.of(zh, en, clause, facts);
    }
}

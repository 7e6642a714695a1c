// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Map;
import java.util.stream.Collectors;
import org.huanjie.api.fact.FactName;

/** Chinese names of the facts (事实名称), so that a refusal reads as the office speaks. */
public final class FactTitles {
    private static final String LIST = """
            count.signed=计票表签字
            result.overHalfMoreThanSeats=过半数人数多于应选名额
            result.harmlessTie=得票相等但不影响当选
            result.writeInElected=另选人当选
            result.writeInReviewed=另选人资格审查
            result.writeInNotEligible=另选人无资格
            roster.formChanged=党员人数变化影响组织形式
            training.guideLapsed=指导人员培训失效
            roster.hasExclusionGrounds=有不计入应到会情形的党员
            exclusion.hasApproved=有经批准不计入应到会的党员
            org.adjustmentWanted=需要调整社区布局
            org.unitAdjustmentWanted=需要调整党组织设置
            org.hasCommittee=设委员会
            org.adjustmentsClosed=设置调整全部办结
            org.pauseWanted=因设置变更暂停
            plan.approved=社区方案审核通过
            plan.differsFromChoice=实际做法与方案不同
            plan.complete=社区方案完整
            reply.approved=召开党员大会的批复
            reply.coversMethod=批复包含所定提名方式
            meeting.primaryChosen=采用预选
            meeting.secretBallot=无记名投票
            meeting.adjourned=休会
            notice.objectionOpened=公示收到反映
            notice.takenDown=公示已撤下
            notice.contentUnchanged=公示内容未变更
            prospective.approved=预备人选批复
            preliminary.signed=初步人选名单签字
            contingency.approved=应急预案批准
            ballots.unmarked=选票无编号无记号
            ballots.strokeOrder=选票按姓氏笔画排列
            ballots.boxShownEmpty=当众检查空票箱
            ballots.restSealed=剩余选票封存
            ballots.sealed=选票封存
            votes.noProxy=无代投票
            votes.scribesNonCandidate=代写人不是候选人
            candidates.introduced=候选人介绍
            result.settled=选举结果已定
            result.resultByScrutineer=监票人报告得票
            consent.given=街道党工委审查同意
            session.secretaryElected=书记选出
            result.sent=选举结果已上报
            result.approved=选举结果批复
            filing.receipt=备案回执
            resultNotice.published=结果公告
            handover.allClosed=交接事项全部办结
            rules.listed=制度清单
            archive.complete=归档齐全
            archive.digested=归档摘要
            residents.flagged=转入居委会换届
            survey.signed=摸底表签字
            class.set=社区类别认定
            class.planOwned=一社区一策方案有责任人
            group.street=街道领导小组
            group.leaderIsIncumbentOrReason=社区领导小组组长为现任书记或说明理由
            cycle.upperDocument=区委文件登记
            cycle.calendarFixed=行事历确定
            rectification.closedOrApproved=整顿办结或街道批准先行选举
            method.reasoned=提名方式理由
            sources.marked=人选来源标注
            term.reminderReceipt=提醒函签收
            training.threeBars=“三个不允许”检查
            postpone.approved=延期或提前的批复
            invalid.decided=选举无效的决定
            candidate.withdrawn=候选人退出
            plan.amendmentSigned=方案修改签字
            reply.amended=批复补充
            deliberation.membersConsulted=征求党员意见
            deliberation.residentsConsulted=征求居民（代表）意见
            method.adopted=选举办法通过
            primary.reported=预选得票报告
            session.chairIsNewMember=第一次会议主持人为新当选委员
            law.eventRecorded=普法活动记录
            adjust.formFits=组织形式与人数相符
            recommendation.counted=推荐票汇总
            org.postponeWanted=申请延期或提前换届
            class=社区类别
            case.method=提名方式
            result.outcome=选举结果类型
            result.decision=名额不足的处理决定
            meeting.chairOf=会议主持人身份
            office=选举职务
            meeting.expected=应到会人数
            meeting.entitled=有表决权人数
            meeting.present=实到会人数
            candidates.active=在册人选数
            candidates.formal=正式候选人数
            seats=应选人数
            inspection.inspectors=考察人员数
            scrutineers.count=监票人数
            tellers.count=计票人数
            result.elected=当选人数
            result.electedTotal=累计当选人数
            result.shortfall=缺额
            runoff.rounds=再次投票轮数
            quorum.failures=未达法定人数次数
            notice.days=公示天数
            notice.openObjections=未办结的反映
            exclusion.presentAtVote=表决时到会人数
            session.members=新一届委员数
            session.present=第一次会议到会委员数
            reduction.favour=同意减少名额的人数
            term.monthsBefore=届满前提醒月数
            postpone.months=延期或提前月数
            publicity.records=宣传记录数
            publicity.required=应有宣传记录数
            cycle.communitiesAfter=调整后社区数
            cycle.communitiesBefore=调整前社区数
            ballots.issued=发出选票数
            ballots.returned=收回选票数
            ballots.voters=投票人数
            roster.frozenOn=花名册冻结日期
            roster.attendanceFrozenOn=到会名册冻结日期
            request.submittedOn=请示提交日期
            meetingNotice.sentOn=会议通知发出日期
            notice.lastDay=公示最后一天
            window.to=期限
            criteria.publishedOn=选人标准公布日期
            nominations.firstOn=首次提名日期
            meeting.on=会议日期
            candidates.batch=本批人选
            candidates.names=全部人选
            candidate.review=资格联审
            candidate.notice=人选公示
            result.majorities=当选人得票过半数
            candidate.opinions=部门意见
            candidate.inspection=考察结论
            trainee.result=培训考核结果
            trainee.commitment=公开承诺书
            exclusion.opinions=本人及家属意见
            exclusion.decisions=逐人批准决定
            leaver.talk=离任、落选人员谈话
            newMember.trained=新任委员培训
            roster.status=党员选举权状态
            objection.verdicts=反映核查结论
            publicity.mediaTopics=各媒介宣传内容
            list.formal=正式候选人名单
            list.ofRun=本轮应列人选
            list.prospective=预备人选名单
            list.ballot=选票所列人选
            list.scrutineersAndTellers=监票人和计票人名单
            list.reviewed=联审通过人选
            list.preliminary=初步人选名单
            exclusion.groundsUsed=所用不计入情形
            meeting.window=批准的会议时间范围
            count.identities=票数核对
            exclusion.vote=不计入名单表决
            scrutineers.vote=监票人表决
            method.vote=选举办法表决
            """;

    private static final Map<String, String> TITLES = LIST.lines()
            .map(l -> l.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private FactTitles() {}

    /** The Chinese name; the fact's own name where it has none. */
    public static String zh(FactName fact) {
        return TITLES.getOrDefault(fact.value(), fact.value());
    }

    /** True if the fact has a Chinese name. */
    public static boolean has(FactName fact) {
        return TITLES.containsKey(fact.value());
    }
}

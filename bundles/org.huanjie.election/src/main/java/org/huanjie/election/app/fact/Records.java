// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.Map;

/** Names of records in sentences. */
final class Records {
    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("candidates", "候选人"),
            Map.entry("recommendation", "推荐汇总"),
            Map.entry("preliminary-list", "候选人初步人选名单"),
            Map.entry("inspection", "考察"),
            Map.entry("notice", "公示"),
            Map.entry("meeting", "召开大会"),
            Map.entry("attendance", "签到册"),
            Map.entry("exclusion-vote", "不计入应到会名单的表决"),
            Map.entry("method-vote", "选举办法的表决"),
            Map.entry("scrutineers", "监票人、计票人"),
            Map.entry("primary", "预选"),
            Map.entry("formal-list", "正式候选人名单"),
            Map.entry("introduction", "介绍候选人"),
            Map.entry("ballot-print", "选票样张"),
            Map.entry("ballot-issue", "发票"),
            Map.entry("voting", "投票"),
            Map.entry("ballot-return", "收回选票"),
            Map.entry("counts", "计票单"),
            Map.entry("result", "已签字的计票结果"),
            Map.entry("reduction", "减少名额的表决"),
            Map.entry("announcement", "宣布当选"),
            Map.entry("decision", "对缺额的决定"),
            Map.entry("secretary-proposal", "书记、副书记人选"),
            Map.entry("first-session", "第一次会议"),
            Map.entry("reply", "批复的应选名额"));

    private Records() {}

    static String zh(String record) {
        return ZH.getOrDefault(record, record);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Freezes;
import org.huanjie.rehearsal.cast.Member;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.trial.Trials;

/** Second stage up to the preliminary candidates: criteria, request, sources, method, recommendation, proposal. */
final class NominationScript {
    private final Days days;
    private final Trials trials;

    NominationScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
    }

    void write(Diary diary, Community c) {
        diary.on(days.day(610), c.name(), "第二阶段之前", () -> trials.at("before-stage-two", c));
        diary.on(days.day(611), c.name(), "选人标准、换届请示", () -> criteriaAndRequest(c));
        diary.on(days.day(612), c.name(), "选人渠道、提名方式", () -> sourcesAndMethod(c));
        diary.on(days.day(615), c.name(), "批复换届请示", () -> reply(c));
        diary.on(days.day(616), c.name(), "推荐、酝酿", () -> recommend(c));
        diary.on(days.day(617), c.name(), "推荐结束", () -> closeRecommendation(c));
        diary.on(days.day(618), c.name(), "提出候选人初步人选", () -> propose(c));
    }

    private void criteriaAndRequest(Community c) {
        if (c.needsRectification()) {
            trials.at("easy-first", c);
            Desk.must(
                    c.as("STREET_LEADER")
                            .post(
                                    c.desk().at("intentions"),
                                    object("kind", "ORDER_REASON", "wanted", true, "reason", "整顿已到位，各社区同步推进")),
                    "reason for the order");
        }
        c.desk()
                .form(
                        c.as("ORG_LEADER"),
                        "set-criteria",
                        object(
                                "politicalFirst",
                                "把政治标准放在首位",
                                "items",
                                List.of("政治素质高", "理想信念坚定", "组织协调能力强", "热爱社区工作", "具有奉献精神"),
                                "publishedOn",
                                days.iso(611),
                                "publishedAt",
                                "社区公开栏"));
        c.desk().close(c.as("ORG_LEADER"), "set-criteria");
        c.desk()
                .form(
                        c.as("ORG_LEADER"),
                        "request-meeting",
                        object(
                                "seats", c.seats(),
                                "deputySeats", c.spec().path("deputySeats").asInt(),
                                "candidateCount", c.nominees(),
                                "method", c.spec().path("nominationMethod").asText(),
                                "meetingWindowFrom", days.iso(701),
                                "meetingWindowTo", days.iso(710),
                                "meetingOn", days.iso(704)));
        c.desk().papers(c.as("ORG_LEADER"), "request-meeting", days.day(611), "T19");
        c.desk().request(c.as("ORG_LEADER"), "request-meeting");
        trials.at("request-open", c);
    }

    private void sourcesAndMethod(Community c) {
        c.desk()
                .form(
                        c.as("ORG_LEADER"),
                        "widen-sources",
                        object(
                                "channels", List.of("ELECTED"),
                                "sources",
                                        List.of(
                                                Map.of("group", "RETIRED", "practice", "MEMBERS_AND_MASSES_RECOMMEND"),
                                                Map.of("group", "SOCIAL_WORKER", "practice", "CULTIVATED"))));
        c.desk().close(c.as("ORG_LEADER"), "widen-sources");
        c.desk()
                .form(
                        c.as("ORG_LEADER"),
                        "choose-method",
                        object(
                                "method",
                                c.spec().path("nominationMethod").asText(),
                                "reason",
                                "符合本社区实际",
                                "primary",
                                false,
                                "decidedOn",
                                days.iso(612)));
        c.desk().close(c.as("ORG_LEADER"), "choose-method");
    }

    private void reply(Community c) {
        c.desk().papers(c.as("STREET_CLERK"), "request-meeting", days.day(615), "T20");
        trials.at("reply-due", c);
        c.desk().decide(c.as("STREET_APPROVER"), "request-meeting", "APPROVED", "", days.day(615));
        if (c.difficult()) {
            contingency(c);
        }
    }

    private void contingency(Community c) {
        c.desk()
                .form(
                        c.as("STREET_APPROVER"),
                        "contingency-plan",
                        object(
                                "risks",
                                        List.of(Map.of(
                                                "risk", "会场争执", "sign", "群访苗头", "action", "劝导、休会", "owner", "包联领导")),
                                "command", List.of("街道书记"),
                                "onDuty", List.of("值班员"),
                                "reportLine", "值班员—街道书记—区委组织部"));
        c.desk().papers(c.as("STREET_CLERK"), "contingency-plan", days.day(615), "T33");
        c.desk().decide(c.as("STREET_APPROVER"), "contingency-plan", "APPROVED", "", days.day(615));
    }

    private boolean deliberates(Community c) {
        return "INTERNAL_DELIBERATION".equals(c.spec().path("nominationMethod").asText());
    }

    private void recommend(Community c) {
        if (deliberates(c)) {
            c.desk()
                    .form(
                            c.as("ORG_LEADER"),
                            "deliberate-internally",
                            object(
                                    "membersAsked",
                                    c.entitled().size(),
                                    "membersOpinions",
                                    "党员普遍同意",
                                    "residentsAsked",
                                    20,
                                    "residentsOpinions",
                                    "居民代表无不同意见",
                                    "heldOn",
                                    days.iso(616)));
            return;
        }
        Desk.must(
                c.desk()
                        .save(
                                c.as("CLERK"),
                                "recommendations/PARTY",
                                round(c, c.entitled().size())),
                "party recommendation");
        Desk.must(c.desk().save(c.as("CLERK"), "recommendations/MASSES", round(c, 40)), "masses' recommendation");
        for (String step : List.of("recommend-party", "recommend-masses")) {
            c.desk().papers(c.as("CLERK"), step, days.day(616), "T21", "T22");
        }
    }

    private com.fasterxml.jackson.databind.node.ObjectNode round(Community c, int issued) {
        List<Object> totals = new ArrayList<>();
        int votes = issued;
        for (Member m : nominees(c)) {
            votes = Math.max(1, votes - 1);
            totals.add(Map.of("person", Map.of("memberId", m.id()), "votes", votes));
        }
        return object(
                "heldOn", days.iso(616),
                "groups", List.of(Map.of("name", "第一组", "issued", issued, "returned", issued, "valid", issued)),
                "totals", totals);
    }

    private void closeRecommendation(Community c) {
        if (deliberates(c)) {
            c.desk().close(c.as("ORG_LEADER"), "deliberate-internally");
            return;
        }
        c.desk().close(c.as("CLERK"), "recommend-party");
        c.desk().close(c.as("CLERK"), "recommend-masses");
    }

    private static List<Member> nominees(Community c) {
        java.util.Set<String> excluded = Freezes.excluded(c);
        return c.eligible().stream()
                .filter(m -> !excluded.contains(m.id()))
                .limit(c.nominees())
                .toList();
    }

    private void propose(Community c) {
        List<Object> order = new ArrayList<>();
        for (Member m : nominees(c)) {
            order.add(Map.of("candidate", nominate(c, m), "reason", "党员群众推荐"));
        }
        trials.at("proposal-written", c);
        Desk.must(
                c.desk().save(c.as("ORG_LEADER"), "proposal", object("heldOn", days.iso(618), "order", order)),
                "proposal");
        c.desk().papers(c.as("ORG_LEADER"), "propose-preliminary", days.day(618), "T23", "T24");
        c.desk().close(c.as("ORG_LEADER"), "propose-preliminary");
    }

    private String nominate(Community c, Member m) {
        Reply made = Desk.must(
                c.as("ORG_LEADER")
                        .post(
                                c.desk().at("candidates"),
                                object(
                                        "person", Map.of("memberId", m.id()),
                                        "office", c.hasCommittee() ? "MEMBER" : "SECRETARY",
                                        "nominatedOn", days.iso(618),
                                        "source",
                                                Map.of(
                                                        "channel",
                                                        "ELECTED",
                                                        "group",
                                                        "RETIRED",
                                                        "practice",
                                                        "MEMBERS_AND_MASSES_RECOMMEND"))),
                "nominee " + m.name());
        String id = made.text("id");
        Desk.must(
                c.as("CLERK").put(c.desk().at("candidates/" + id + "/form"), registration(m), ""),
                "form of " + m.name());
        return id;
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode registration(Member m) {
        return object(
                "sex", m.sex(),
                "ethnic", "汉族",
                "birthYm", m.birthYm(),
                "nativePlace", "本市",
                "education", m.education(),
                "joinedYm", m.joinedYm(),
                "presentPost", "社区党员",
                "proposedPost", "社区党组织委员",
                "resume", List.of(Map.of("from", "2000-01", "to", "2026-06", "what", "在本社区工作生活")),
                "family", List.of(),
                "health", "健康",
                "performance", "工作认真，群众公认",
                "weaknesses", "学习还不够系统",
                "rewards", "",
                "recommendation", "推荐");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.plan.Twist;
import org.huanjie.rehearsal.trial.Trials;

/** The general meeting (党员大会) from the notice to the announcement; called a second time where too few came. */
final class MeetingScript {
    private final Days days;
    private final Trials trials;
    private final MeetingActs acts;
    private final VotingScript voting;

    MeetingScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
        this.acts = new MeetingActs(trials);
        this.voting = new VotingScript(trials);
    }

    void write(Diary diary, Community c) {
        diary.on(days.day(702), c.name(), "会议通知", () -> acts.prepare(c, days.day(702), days.day(704)));
        if (c.has(Twist.QUORUM_FAILS)) {
            Sitting first = new Sitting(c, days.day(704));
            diary.on(first.on(), c.name(), "到会不足的党员大会", () -> tooFew(first));
            diary.on(days.day(705), c.name(), "重新通知", () -> acts.prepare(c, days.day(705), days.day(706)));
        }
        hold(diary, new Sitting(c, days.day(c.has(Twist.QUORUM_FAILS) ? 706 : 704)));
    }

    private void tooFew(Sitting s) {
        acts.open(s, Standing.tooFew(s.community()));
        acts.exclusions(s, s.number());
        acts.tooFew(s);
    }

    private void hold(Diary diary, Sitting s) {
        String c = s.community().name();
        diary.on(s.on(), c, "召开党员大会", () -> open(s));
        diary.on(s.on(), c, "表决不计入名单", () -> acts.exclusions(s, s.number()));
        diary.on(s.on(), c, "确认会议有效", () -> acts.valid(s));
        diary.on(s.on(), c, "通过选举办法", () -> acts.method(s));
        diary.on(s.on(), c, "通过监票人", () -> acts.officials(s));
        diary.on(s.on(), c, "确定正式候选人", () -> acts.formal(s));
        diary.on(s.on(), c, "介绍候选人", () -> acts.introduce(s));
        voting.write(diary, s);
    }

    private void open(Sitting s) {
        trials.at("before-meeting", s.community());
        acts.open(s, Standing.enough(s.community()));
    }
}

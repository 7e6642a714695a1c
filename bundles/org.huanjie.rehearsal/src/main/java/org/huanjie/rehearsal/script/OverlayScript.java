// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.trial.Trials;

/** What the street's own overlay adds: a step that the law does not know (自设步骤), done before the training. */
final class OverlayScript {
    private final Days days;
    private final Trials trials;

    OverlayScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
    }

    void write(Diary diary, Community c) {
        if (c.setting().overlaid()) {
            diary.on(days.day(527), c.name(), "入户走访", () -> visits(c));
        }
    }

    private void visits(Community c) {
        trials.at("before-home-visits", c);
        c.desk().form(c.as("CLERK"), "x-home-visits", object("走访对象", "老党员八户", "意见", "支持换届，希望多办实事"));
        c.desk().papers(c.as("CLERK"), "x-home-visits", days.day(527), "X01");
        c.desk().close(c.as("CLERK"), "x-home-visits");
    }
}

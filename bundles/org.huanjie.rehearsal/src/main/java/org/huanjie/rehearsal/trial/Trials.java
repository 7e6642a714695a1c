// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.plan.Violation;

/** Tries the planned violations at their moments and keeps what came of each. */
public final class Trials {
    private final List<Violation> planned;
    private final Map<String, Function<Community, Reply>> acts = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int refused;

    public Trials(List<Violation> planned) {
        this.planned = planned;
    }

    /** Makes a forbidden act known under the name the plan uses. */
    public void know(String trial, Function<Community, Reply> act) {
        acts.put(trial, act);
    }

    /** The script has reached a moment of a community. */
    public void at(String moment, Community community) {
        for (Violation v : planned) {
            boolean here = v.community().isEmpty() || v.community().equals(community.name());
            if (v.moment().equals(moment) && here && tried.add(v.id())) {
                attempt(v, community);
            }
        }
    }

    private void attempt(Violation v, Community community) {
        Function<Community, Reply> act = acts.get(v.trial());
        if (act == null) {
            faults.add(v.id() + " " + v.title() + "：计划中的动作“" + v.trial() + "”不存在 / no such trial");
            return;
        }
        Reply reply = act.apply(community);
        if (reply.status() == v.status()
                && reply.code().equals(v.code())
                && reply.clause().equals(v.clause())
                && reply.problems().containsAll(v.problems())) {
            refused++;
            return;
        }
        faults.add(v.id() + " " + v.title() + "：应为 " + v.status() + " " + v.code() + " [" + v.clause() + "] "
                + v.problems()
                + "，实为 " + reply.status() + " " + reply.code() + " [" + reply.clause() + "] " + reply.problems() + " "
                + reply.text("detail"));
    }

    /** Refused exactly as planned. */
    public int refused() {
        return refused;
    }

    public int planned() {
        return planned.size();
    }

    /** Every planned violation that was not refused as planned, or whose moment never came. */
    public List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        planned.stream()
                .filter(v -> !tried.contains(v.id()))
                .forEach(v -> all.add(v.id() + " " + v.title() + "：没有走到“" + v.moment() + "” / its moment never came"));
        return all;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody handles a step of a shared case: opens it, writes its form, closes it. */
final class Handling implements Operation {
    private static final int CLOSES_ONE_IN = 8;

    private final List<Step> steps;

    Handling(List<Step> steps) {
        this.steps = steps;
    }

    @Override
    public void by(Client client) {
        Step step = client.oneOf(steps.stream().filter(Step::reached).toList());
        boolean over = step.closed();
        int version = Rewriting.look(client, step.form());
        if (over) {
            client.tally().count("step over");
        } else if (version == 0 && client.random().nextBoolean()) {
            act(client, step, version, "open");
        } else if (step.closeable() && filled(step) && client.random().nextInt(CLOSES_ONE_IN) == 0) {
            act(client, step, version, "close");
        } else {
            Rewriting.write(client, step.form(), version);
        }
    }

    private static boolean filled(Step step) {
        return step.form().history().count("form-saved") > 0;
    }

    private static void act(Client client, Step step, int seen, String act) {
        Request request = Request.write("POST", step.form().address().path() + "/" + act, Map.of());
        client.write(step.form().who(), request.ifMatch(seen)).ifPresent(reply -> {
            int to = Text.version(reply).orElseThrow();
            if (act.equals("open")) {
                step.form().history().opened(to);
            } else {
                step.form().history().acknowledged(seen, new History.Written(to, Step.CLOSED, Optional.empty()));
            }
        });
    }
}

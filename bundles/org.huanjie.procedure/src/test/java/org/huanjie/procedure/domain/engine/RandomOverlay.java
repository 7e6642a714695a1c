// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.huanjie.procedure.domain.definition.StepDefinition;

/** An overlay written at random: now stricter, now weaker, now impossible; what it says depends on the seed alone. */
final class RandomOverlay {
    private static final List<String> GATES = List.of(
            "kind: fact-is, fact: plan.complete, value: true",
            "kind: fact-is, fact: criteria.unheard, value: true",
            "kind: approved, fact: prospective.approved",
            "kind: signed, fact: survey.signed",
            "kind: three-bars, fact: training.threeBars",
            "kind: fact-is, fact: ballots.sealed, value: false",
            "kind: ratio-at-least, fact: meeting.present, of: meeting.expected, param: resolution.present",
            "kind: count-at-least, fact: inspection.inspectors, param: inspection.minInspectors");
    private final Random random;
    private final List<StepDefinition> steps =
            List.copyOf(Shipped.procedure().steps().values());
    private final StringBuilder text = new StringBuilder();

    private RandomOverlay(long seed) {
        this.random = new Random(seed);
    }

    static String text(long seed) {
        return new RandomOverlay(seed).write();
    }

    private String write() {
        text.append("kind: Overlay\nid: random-street\nversion: '1'\nextends: community-party-committee@2026.2\n");
        text.append("scope: {level: STREET, area: '1', title: 随机街道}\nprofile:\n");
        text.append("  meetingNotice.leadDays: ").append(random.nextInt(3)).append('\n');
        if (random.nextInt(3) == 0) {
            text.append("  quorum: {value: \"")
                    .append(14 + random.nextInt(6))
                    .append("/20\", compare: ")
                    .append(any("OVER", "AT_LEAST"))
                    .append("}\n");
        }
        if (random.nextInt(3) == 0) {
            int from = 2 + random.nextInt(4);
            text.append("  publicNotice.days: [")
                    .append(from)
                    .append(", ")
                    .append(from + random.nextInt(2))
                    .append("]\n");
        }
        if (random.nextInt(4) == 0) {
            text.append("  requestMeeting.leadDays: ")
                    .append(18 + random.nextInt(16))
                    .append('\n');
        }
        text.append("procedure:\n");
        if (random.nextInt(12) == 0) {
            text.append("  remove: [").append(anyStep().id()).append("]\n");
        }
        text.append("  steps:\n  - {id: x-first, zh: 一, stage: prep, role: CLERK, source: 甲}\n");
        for (int n = random.nextInt(3); n > 0; n--) {
            own(n);
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            change();
        }
        return text.toString();
    }

    private void own(int n) {
        StepDefinition near = anyStep();
        int at = steps.indexOf(near);
        StepDefinition later = steps.get(Math.min(steps.size() - 1, at + 1 + random.nextInt(20)));
        text.append("  - {id: x-")
                .append(n)
                .append(", zh: 自设步骤, stage: ")
                .append(random.nextInt(6) == 0 ? "prep" : near.stage());
        text.append(", role: CLERK, source: 乙, repeats: ").append(any("CASE", "BATCH", "ROUND", "ROSTER"));
        text.append(", after: [")
                .append(near.id())
                .append("], before: [")
                .append(later.id())
                .append(']');
        if (random.nextInt(3) == 0) {
            text.append(", minDays: ").append(random.nextInt(4));
        }
        more();
    }

    private void change() {
        StepDefinition step = anyStep();
        text.append("  - {id: ").append(step.id());
        switch (random.nextInt(5)) {
            case 0 -> text.append(", after: [").append(anyStep().id()).append(']');
            case 1 -> text.append(", minDays: ").append(random.nextInt(4));
            case 2 ->
                text.append(", window: {to: \"")
                        .append(String.format(Locale.ROOT, "07-%02d", 1 + random.nextInt(28)))
                        .append("\"}");
            case 3 ->
                text.append(", signers: [")
                        .append(any("STREET_CLERK", "CLERK"))
                        .append(", ")
                        .append(
                                random.nextInt(4) == 0
                                        ? "CHAIR"
                                        : step.staffing().role())
                        .append(']');
            default -> text.append(", fields: [补充说明]");
        }
        more();
    }

    private void more() {
        if (random.nextInt(4) == 0) {
            text.append(", documents: [X0").append(1 + random.nextInt(9)).append(']');
        }
        if (random.nextInt(3) == 0) {
            text.append(", gates: [{at: ")
                    .append(any("ENTER", "LEAVE"))
                    .append(", ")
                    .append(GATES.get(random.nextInt(GATES.size())))
                    .append(", clause: 丙}]");
        }
        text.append("}\n");
    }

    private StepDefinition anyStep() {
        return steps.get(random.nextInt(steps.size()));
    }

    private String any(String... one) {
        return new ArrayList<>(List.of(one)).get(random.nextInt(one.length));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** O1; S18 先准备后实施：前一阶段的步骤全部办结或不适用。 */
public record StageClosed(String stage) implements GateRule {
    @Override
    public String kind() {
        return "stage-closed";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of();
    }

    @Override
    public Finding check(Question q) {
        List<String> open = q.unfinished().apply(stage);
        return Finding.when(
                open.isEmpty(),
                Words.say("前一阶段的步骤已全部办结。", "Every step of stage {0} is closed.", stage),
                Words.say(
                        "前一阶段还有 {0} 个步骤没有办结：{1}。请先办结这些步骤。",
                        "Stage {2} still has {0} steps to close: {1}. Close them first.",
                        open.size(),
                        String.join("、", open),
                        stage));
    }
}

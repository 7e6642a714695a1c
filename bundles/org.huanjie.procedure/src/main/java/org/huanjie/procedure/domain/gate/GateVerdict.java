// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.function.UnaryOperator;
import org.huanjie.api.rule.Reason;

/**
 * A gate with how it stands now.
 *
 * @param blocks true if it holds the step up: it is not met and not only a warning
 */
public record GateVerdict(Gate gate, Standing standing, boolean blocks, List<Reason> reasons) {
    public GateVerdict {
        reasons = List.copyOf(reasons);
    }

    /** The same in other words. */
    public GateVerdict told(UnaryOperator<Reason> words) {
        return new GateVerdict(
                gate, standing, blocks, reasons.stream().map(words).toList());
    }

    /** Article or seed row of the gate. */
    public String clause() {
        return gate.clause();
    }

    /** True if there is something to tell that holds nobody up. */
    public boolean warns() {
        return standing != Standing.MET && !blocks;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;

/** Which instance of which step. */
public record InstanceRef(StepId step, InstanceKey key) {
    @Override
    public String toString() {
        return key.value().isEmpty() ? step.value() : step + "[" + key + "]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;

/** Where the finished documents of a case are found. One object stands for one case. */
@FunctionalInterface
public interface Papers {
    /** The final document of this code that belongs to the step under this key. */
    Optional<Paper> find(String document, StepId step, InstanceKey key);
}

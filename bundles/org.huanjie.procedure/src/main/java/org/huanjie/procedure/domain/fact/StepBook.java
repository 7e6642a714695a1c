// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.form.FormData;

/**
 * What is on file for a step under its current key.
 *
 * @param label name and id of the step, for sentences
 */
public record StepBook(String label, Optional<InstanceRecord> instance) {

    /** True once the instance was opened. */
    public boolean begun() {
        return instance.isPresent();
    }

    /** True if it is closed, whatever the outcome. */
    public boolean closed() {
        return instance.filter(i -> i.status() == StepStatus.CLOSED || i.status() == StepStatus.WAIVED)
                .isPresent();
    }

    /** What was written down; empty before it was opened. */
    public FormData form() {
        return instance.map(InstanceRecord::form).orElse(FormData.empty());
    }

    /** The day on which it was opened. */
    public Optional<LocalDate> openedOn() {
        return instance.map(InstanceRecord::openedOn);
    }
}

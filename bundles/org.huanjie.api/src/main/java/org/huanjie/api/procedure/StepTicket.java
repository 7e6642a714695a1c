// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

import java.time.LocalDate;

/**
 * Leave to act in a step: the step is open, the role is held, the gates to enter hold.
 *
 * @param key       key of the instance; slices store it with what they record
 * @param startedOn day on which the instance was opened
 */
public record StepTicket(CaseView election, StepId step, InstanceKey key, LocalDate startedOn) {}

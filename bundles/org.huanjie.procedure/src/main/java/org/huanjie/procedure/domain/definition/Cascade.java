// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import org.huanjie.api.procedure.StepId;

/** Raising one counter after a step was started raises another too: no meeting notice stands on an outdated list. */
public record Cascade(Effect effect, StepId ifStarted, Effect also) {}

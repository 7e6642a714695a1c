// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

import org.huanjie.api.security.PersonId;

/** A step closed. Carries no facts: listeners read what they need. */
public record StepClosed(CaseView election, StepId step, InstanceKey key, String outcome, PersonId by) {}

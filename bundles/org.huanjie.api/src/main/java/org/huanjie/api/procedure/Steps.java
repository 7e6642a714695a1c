// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;

/**
 * Acting in steps. Every method joins the running transaction, records its own audit event and refuses out of order with the code
 * {@code step-out-of-order}, {@code window-not-open}, {@code gate-not-met}, {@code step-not-applicable} … and the clause.
 */
public interface Steps {
    /**
     * Opens the current instance of the step if it is not open yet, and gives leave to act in it. The acting person must hold
     * {@code as} at the case, and {@code as} must be the step's role or submitter.
     */
    StepTicket begin(CaseId election, StepId step, Role as);

    /**
     * Leave for a side act of another role while the step is open (a scrutineer who signs, a second teller). The step must be
     * open already.
     */
    StepTicket during(CaseId election, StepId step, Role as);

    /**
     * Closes the current instance: the gates to leave must hold for the outcome. A step whose outcome is decided by rule takes the
     * derived one; a differing outcome is refused.
     *
     * @param outcome empty for a step without outcomes or with outcome by rule
     * @return the outcome with which it closed; {@code CLOSED} for a step without outcomes
     */
    String close(CaseId election, StepId step, Role as, Optional<String> outcome);

    /**
     * Something happened that a branch of the procedure waits for (a candidate withdrew, an objection came in, a meeting was
     * disturbed). The fact must hold; effects of the branch are applied at once.
     *
     * @param outcome the branch's outcome, e.g. {@code HOLDS} or {@code ON_THE_DAY}
     */
    void raise(CaseId election, FactName fact, String outcome);

    /**
     * Something about a Party organisation itself has changed, outside of any case (its members, their number). In each of its
     * running cases that waits for the fact, where it holds and the branch is in reach, the branch is followed at once; a case that
     * comes into reach later asks by itself. Never refuses: nobody is kept from recording what has happened.
     */
    void notice(OrgId organisation, FactName fact, String outcome);

    /** State of the current instance of the step. */
    StepStatus status(CaseId election, StepId step);
}

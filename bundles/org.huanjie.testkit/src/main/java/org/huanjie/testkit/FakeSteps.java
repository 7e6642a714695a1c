// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.procedure.Steps;
import org.huanjie.api.security.Role;

/** Lets every step be opened and closed unless the test says otherwise, and keeps what was done. */
public final class FakeSteps implements Steps {
    private final FakeCases cases;
    private final Map<StepId, StepStatus> states = new HashMap<>();
    private final Map<StepId, Repeats> repeats = new HashMap<>();
    private final Map<StepId, Refused> refusals = new HashMap<>();
    private final Map<String, Runnable> alongside = new HashMap<>();
    private final List<String> done = new ArrayList<>();

    /** Steps of these cases. */
    public FakeSteps(FakeCases cases) {
        this.cases = cases;
    }

    /** By which counters a step repeats; once if never said. */
    public FakeSteps repeats(String step, Repeats by) {
        repeats.put(StepId.of(step), by);
        return this;
    }

    /** The state a step is in. */
    public FakeSteps is(String step, StepStatus status) {
        states.put(StepId.of(step), status);
        return this;
    }

    /** Opening, acting in and closing this step is refused so. */
    public FakeSteps refuse(String step, Refused why) {
        refusals.put(StepId.of(step), why);
        return this;
    }

    /** What the procedure does by itself, or what is looked at, as this act happens; acts are named as in {@link #done}. */
    public FakeSteps alongside(String act, Runnable then) {
        alongside.put(act, then);
        return this;
    }

    /** What was done, e.g. {@code [begin request-meeting as ORG_LEADER, close request-meeting -> CLOSED, raise candidate.withdrawn ON_THE_DAY]}. */
    public List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public StepTicket begin(CaseId election, StepId step, Role as) {
        refuseIfTold(step);
        states.put(step, StepStatus.OPEN);
        did("begin " + step + " as " + as);
        return ticket(election, step);
    }

    @Override
    public StepTicket during(CaseId election, StepId step, Role as) {
        refuseIfTold(step);
        if (states.get(step) != StepStatus.OPEN) {
            throw Refused.field(CommonProblem.WRONG_STATE, step.value(), "步骤尚未开始。", "The step is not open.");
        }
        did("during " + step + " as " + as);
        return ticket(election, step);
    }

    @Override
    public String close(CaseId election, StepId step, Role as, Optional<String> outcome) {
        refuseIfTold(step);
        states.put(step, StepStatus.CLOSED);
        did("close " + step + " -> " + outcome.orElse("CLOSED"));
        return outcome.orElse("CLOSED");
    }

    @Override
    public void raise(CaseId election, FactName fact, String outcome) {
        did("raise " + fact + " " + outcome);
    }

    @Override
    public void notice(OrgId organisation, FactName fact, String outcome) {
        did("notice " + fact + " " + outcome);
    }

    @Override
    public StepStatus status(CaseId election, StepId step) {
        return states.getOrDefault(step, StepStatus.WAITING);
    }

    private void did(String act) {
        done.add(act);
        Runnable then = alongside.get(act);
        if (then != null) {
            then.run();
        }
    }

    private void refuseIfTold(StepId step) {
        Refused why = refusals.get(step);
        if (why != null) {
            throw why;
        }
    }

    private StepTicket ticket(CaseId election, StepId step) {
        CaseView view = cases.require(election, ModuleName.PROCEDURE);
        return new StepTicket(view, step, view.counters().key(repeats.getOrDefault(step, Repeats.CASE)), view.today());
    }
}

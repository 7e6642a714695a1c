// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.gate.Gate;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.gate.Predicate;

/**
 * A step of the procedure (步骤): one component for each thing that its document says, so that nothing is hidden in a map.
 *
 * @param no          number in the printed plan; 0 for a step that the plan does not number
 * @param stage       name of its stage
 * @param holdsStage  false if the stage may close while it is not done
 * @param street      true for a step that the street does once for all its communities
 * @param appliesWhen condition under which the step applies; empty if always
 * @param produces    codes of the documents it makes
 * @param object      record that the step makes where it has no form; empty otherwise
 * @param repeats     by which counters it repeats
 * @param items       whom or what its lines are about, e.g. MEMBER; empty if none
 * @param carriesOver an instance of an older key may still be finished
 * @param end         end of the case when it closes; empty if none
 * @param waivable    true only for office practice, with the street's written approval
 * @param own         true for a step that an overlay added
 * @param source      article or seed row
 */
public record StepDefinition(
        StepId id,
        int no,
        String zh,
        String stage,
        boolean holdsStage,
        boolean street,
        Staffing staffing,
        Order order,
        Optional<Predicate> appliesWhen,
        List<Gate> gates,
        List<String> produces,
        StepForm form,
        String object,
        Timing timing,
        Repeats repeats,
        List<String> items,
        boolean carriesOver,
        Outcomes outcomes,
        Optional<String> end,
        boolean waivable,
        boolean own,
        String source) {
    public StepDefinition {
        gates = List.copyOf(gates);
        produces = List.copyOf(produces);
        items = List.copyOf(items);
    }

    /** The gates asked at this moment, whatever the outcome. */
    public List<Gate> gates(Moment at) {
        return gates.stream().filter(g -> g.at() == at).toList();
    }

    /** The name of the step with its id, for sentences. */
    public String label() {
        return "“" + zh + "”（" + id + "）";
    }

    /** The same step with another order. */
    public StepDefinition with(Order other) {
        return refined(staffing, other, gates, produces, form, timing);
    }

    /** The same step with what an overlay may change. */
    public StepDefinition refined(
            Staffing newStaffing,
            Order newOrder,
            List<Gate> newGates,
            List<String> newDocuments,
            StepForm newForm,
            Timing newTiming) {
        return new StepDefinition(
                id,
                no,
                zh,
                stage,
                holdsStage,
                street,
                newStaffing,
                newOrder,
                appliesWhen,
                newGates,
                newDocuments,
                newForm,
                object,
                newTiming,
                repeats,
                items,
                carriesOver,
                outcomes,
                end,
                waivable,
                own,
                source);
    }

    /** True if it belongs to this stage. */
    public boolean ofStage(String name) {
        return stage.equals(name);
    }
}

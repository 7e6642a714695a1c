// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.InstanceRef;

/** O10: every change of a case as an event of its trail, with the state before and after. */
final class Trail {

    private final AuditTrail audit;
    private final CaseId election;

    Trail(AuditTrail audit, CaseId election) {
        this.audit = audit;
        this.election = election;
    }

    void record(Change change) {
        if (change instanceof Change.Opened c) {
            step("step-opened", c.ref(), StepStatus.WAITING, StepStatus.OPEN, late(c.late()));
        } else if (change instanceof Change.Closed c) {
            Map<String, String> more = late(c.late());
            more.put("outcome", c.outcome());
            step("step-closed", c.ref(), StepStatus.OPEN, StepStatus.CLOSED, more);
        } else if (change instanceof Change.Waived c) {
            step("step-waived", c.ref(), StepStatus.WAITING, StepStatus.WAIVED, Map.of());
        } else if (change instanceof Change.SignedBy c) {
            step(
                    "step-signed",
                    c.ref(),
                    StepStatus.OPEN,
                    StepStatus.OPEN,
                    Map.of("role", c.role().name()));
        } else if (change instanceof Change.Abandoned c) {
            step("step-abandoned", c.ref(), StepStatus.OPEN, StepStatus.ABANDONED, Map.of());
        } else {
            ofCase(change);
        }
    }

    private void ofCase(Change change) {
        if (change instanceof Change.Followed c) {
            event(
                    "branch-followed",
                    "branch:" + c.branch(),
                    Map.of("held", String.valueOf(c.held()), "clause", c.clause()));
        } else if (change instanceof Change.Noted c) {
            event("branch-noted", "branch:" + c.branch(), Map.of("clause", c.clause()));
        } else if (change instanceof Change.Raised c) {
            event(
                    "counter-raised",
                    "counter:" + c.counter(),
                    Map.of("from", String.valueOf(c.value() - 1), "to", String.valueOf(c.value())));
        } else if (change instanceof Change.Held c) {
            event(
                    "case-held",
                    "step:" + c.hold().ref(),
                    Map.of("kind", c.hold().kind().name(), "branch", c.hold().branch()));
        } else if (change instanceof Change.Reported c) {
            event("reported-to-street", "branch:" + c.branch(), Map.of("clause", c.clause()));
        } else if (change instanceof Change.WindowsShifted c) {
            event("windows-shifted", "case", Map.of("months", String.valueOf(c.months())));
        } else if (change instanceof Change.Ended c) {
            event("case-ended", "case", Map.of("from", "RUNNING", "to", c.end()));
        }
    }

    private void step(String action, InstanceRef ref, StepStatus from, StepStatus to, Map<String, String> more) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", from.name());
        details.put("to", to.name());
        details.putAll(more);
        event(action, "step:" + ref, details);
    }

    private static Map<String, String> late(boolean late) {
        Map<String, String> details = new LinkedHashMap<>();
        if (late) {
            details.put("late", "true");
        }
        return details;
    }

    void event(String action, String object, Map<String, String> details) {
        audit.record(AuditEntry.of(election.value(), action, object, details));
    }
}

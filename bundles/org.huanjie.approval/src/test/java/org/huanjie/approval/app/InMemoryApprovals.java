// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.approval.domain.ApprovalEvent;

/** Events of one case. */
final class InMemoryApprovals implements ApprovalStore {
    private final List<ApprovalEvent> events = new ArrayList<>();

    @Override
    public void add(CaseView election, ApprovalEvent event, Instant now) {
        events.add(event);
    }

    @Override
    public List<ApprovalEvent> events(CaseView election) {
        return List.copyOf(events);
    }
}

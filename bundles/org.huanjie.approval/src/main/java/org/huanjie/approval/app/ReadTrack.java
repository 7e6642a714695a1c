// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.approval.domain.ApprovalEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the track of a case's approvals (审批轨迹). */
@Component(service = ReadTrack.class)
public final class ReadTrack {
    private final Doors doors;
    private final ApprovalStore store;

    @Activate
    public ReadTrack(@Reference Doors doors, @Reference ApprovalStore store) {
        this.doors = doors;
        this.store = store;
    }

    /** Everything that happened, in order. @throws org.huanjie.api.error.Refused not-found, module-off */
    public List<ApprovalEvent> of(CaseId id) {
        return store.events(doors.enter(id));
    }
}

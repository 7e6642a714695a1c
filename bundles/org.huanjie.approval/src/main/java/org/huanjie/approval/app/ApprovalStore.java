// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import java.time.Instant;
import java.util.List;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.approval.domain.ApprovalEvent;

/** Where requests and decisions are kept; nothing is ever changed or removed. */
public interface ApprovalStore {
    /** Keeps an event in the running transaction. */
    void add(CaseView election, ApprovalEvent event, Instant now);

    /** Everything that happened in a case, in order. */
    List<ApprovalEvent> events(CaseView election);
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import java.time.LocalDate;
import org.huanjie.api.procedure.InstanceKey;

/**
 * A decision that was made (批复、审批、审查同意、备案). It is never changed.
 *
 * @param request id of the request decided on; empty for an act of the superior's own motion
 */
public record Decided(
        String id, Matter matter, InstanceKey key, String request, Verdict verdict, Person by, LocalDate on)
        implements ApprovalEvent {}

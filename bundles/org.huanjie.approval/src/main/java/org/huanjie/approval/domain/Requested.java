// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import java.time.LocalDate;
import org.huanjie.api.procedure.InstanceKey;

/**
 * A request that was made (请示). It is never changed; a new one has the next number.
 *
 * @param number 1 or more within matter and key
 */
public record Requested(String id, Matter matter, InstanceKey key, int number, Person by, LocalDate on, String note)
        implements ApprovalEvent {}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.time.MonthDay;
import java.util.Optional;

/** A narrower window and more days for a step (时间收紧); empty where nothing is said. */
public record TimeChange(Optional<MonthDay> from, Optional<MonthDay> to, Optional<Integer> minDays) {
    /** Nothing. */
    public static final TimeChange NONE = new TimeChange(Optional.empty(), Optional.empty(), Optional.empty());
}

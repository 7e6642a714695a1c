// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.domain;

import java.time.LocalDate;

/** A deadline that moves with the machine. */
public final class DeadlineOfToday {
    LocalDate today() {
        return LocalDate.now();
    }
}

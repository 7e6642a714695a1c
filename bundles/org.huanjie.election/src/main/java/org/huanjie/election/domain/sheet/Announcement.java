// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;

/** The votes are reported by a scrutineer, the elected announced by the chair, the ballots sealed (报告得票、宣布当选). */
public record Announcement(
        String reportedBy, String chair, boolean sealed, List<String> sealedBy, String sealedPlace, LocalDate on)
        implements Sheet {
    public Announcement {
        sealedBy = List.copyOf(sealedBy);
    }
}

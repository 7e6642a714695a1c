// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.election.domain.Named;

/**
 * Opening of the general meeting (召开党员大会).
 *
 * @param fullMembers full members of the roster frozen for this meeting
 * @param notEntitled full members without the right to elect
 * @param outgoing    names of the team in office, kept because it changes after the approval
 */
public record MeetingOpening(
        Named chair,
        ChairCapacity capacity,
        String recorder,
        String place,
        LocalDate openedOn,
        int fullMembers,
        int notEntitled,
        List<String> outgoing)
        implements Sheet {
    public MeetingOpening {
        outgoing = List.copyOf(outgoing);
    }
}

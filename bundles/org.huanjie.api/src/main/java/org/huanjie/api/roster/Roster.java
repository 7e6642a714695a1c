// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.roster;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.CaseView;

/** The roster of a case's organisation; absent if the module is not installed. */
public interface Roster {
    /** All members of the organisation with their rights today, in the order of the roster. */
    List<Voter> members(CaseView election);

    /** Members as frozen for the meeting of the current round (freeze v2); empty if not frozen yet. */
    List<Voter> frozenForMeeting(CaseView election);

    /** One member of the organisation. */
    Optional<Voter> member(CaseView election, MemberId id);

    /** The member of this name if exactly one has it. */
    Optional<Voter> byName(CaseView election, String name);
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.roster.Roster;
import org.huanjie.api.roster.Voter;

/** The members of the communities of a test. */
public final class FakeRoster implements Roster {
    private final Map<OrgId, List<Voter>> members = new HashMap<>();
    private final Map<OrgId, List<Voter>> frozen = new HashMap<>();

    /** The rosters of these communities. */
    public static FakeRoster of(ACommunity... communities) {
        FakeRoster roster = new FakeRoster();
        for (ACommunity community : communities) {
            roster.members.put(community.organisation(), community.voters());
        }
        return roster;
    }

    /** Freezes the members of this community for its meeting as they are now. */
    public FakeRoster frozenForMeetingOf(ACommunity community) {
        frozen.put(community.organisation(), community.voters());
        return this;
    }

    @Override
    public List<Voter> members(CaseView election) {
        return members.getOrDefault(election.organisation(), List.of());
    }

    @Override
    public List<Voter> frozenForMeeting(CaseView election) {
        return frozen.getOrDefault(election.organisation(), List.of());
    }

    @Override
    public Optional<Voter> member(CaseView election, MemberId id) {
        return members(election).stream().filter(voter -> voter.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Voter> byName(CaseView election, String name) {
        List<Voter> found = members(election).stream()
                .filter(voter -> voter.name().equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.freeze;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.roster.Voter;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.ExclusionState;
import org.huanjie.roster.domain.member.Entitlement;
import org.huanjie.roster.domain.member.Member;

/**
 * One member as counted on a day.
 *
 * @param number            place in the order of the roster
 * @param reason            code of the reason of the rights, e.g. {@code FULL_MEMBER}
 * @param exclusionApproved true if the street approved not counting the member
 */
public record RosterLine(
        MemberId member, int number, String name, Rights rights, String reason, boolean exclusionApproved) {
    /** Full membership and the three rights. */
    public record Rights(boolean full, boolean elect, boolean beElected, boolean vote) {}

    /** The lines of an organisation on a day; who is no member of it any more is left out. */
    public static List<RosterLine> of(Collection<Member> members, Collection<Exclusion> exclusions, LocalDate day) {
        Set<MemberId> approved = exclusions.stream()
                .filter(e -> e.state() == ExclusionState.APPROVED)
                .map(e -> e.subject().member().id())
                .collect(Collectors.toSet());
        return members.stream()
                .map(member -> line(member, approved, day))
                .filter(line -> !line.reason().isEmpty())
                .toList();
    }

    private static RosterLine line(Member member, Set<MemberId> approved, LocalDate day) {
        Entitlement e = Entitlement.of(member, day);
        return new RosterLine(
                member.id(),
                member.place().number(),
                member.name(),
                new Rights(e.full(), e.elect(), e.beElected(), e.vote()),
                e.isOutside() ? "" : e.reason(),
                approved.contains(member.id()) && e.elect());
    }

    /** As other slices see it. */
    public Voter voter() {
        return new Voter(
                member, name, rights.full(), rights.elect(), rights.beElected(), rights.vote(), exclusionApproved, "");
    }
}

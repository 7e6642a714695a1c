// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.freeze;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.roster.Roster;
import org.huanjie.api.roster.Voter;
import org.huanjie.roster.app.exclusion.ExclusionDesk;
import org.huanjie.roster.app.port.ExclusionStore;
import org.huanjie.roster.app.port.FreezeStore;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.huanjie.roster.domain.freeze.RosterLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The roster of a case's organisation, as it stands today and as it was frozen. */
@Component(service = {Roster.class, CaseRosters.class})
public final class CaseRosters implements Roster {
    private final MemberStore members;
    private final ExclusionStore exclusions;
    private final FreezeStore freezes;

    @Activate
    public CaseRosters(
            @Reference MemberStore members, @Reference ExclusionStore exclusions, @Reference FreezeStore freezes) {
        this.members = members;
        this.exclusions = exclusions;
        this.freezes = freezes;
    }

    /** The lines of today. */
    public List<RosterLine> today(CaseView view) {
        List<Exclusion> current = ExclusionDesk.ofCurrentKey(exclusions.all(view), view);
        return RosterLine.of(members.all(new Scope(view.district(), view.organisation())), current, view.today());
    }

    /** The lines frozen under the current counters; empty if not frozen. */
    public Optional<List<RosterLine>> frozen(CaseView view, FreezeKind kind) {
        return latest(freezes.all(view), kind, view).map(freezes::lines);
    }

    /** The newest freeze of a kind under the current counters. */
    public static Optional<Freeze> latest(List<Freeze> all, FreezeKind kind, CaseView view) {
        String key = view.counters().key(kind.repeats()).value();
        return all.stream()
                .filter(f -> f.kind() == kind && f.key().equals(key))
                .max(Comparator.comparingInt(Freeze::number));
    }

    @Override
    public List<Voter> members(CaseView election) {
        return today(election).stream().map(RosterLine::voter).toList();
    }

    @Override
    public List<Voter> frozenForMeeting(CaseView election) {
        return frozen(election, FreezeKind.MEETING).orElse(List.of()).stream()
                .map(RosterLine::voter)
                .toList();
    }

    @Override
    public Optional<Voter> member(CaseView election, MemberId id) {
        return members(election).stream().filter(v -> v.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Voter> byName(CaseView election, String name) {
        List<Voter> named =
                members(election).stream().filter(v -> v.name().equals(name)).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.fact;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.roster.app.exclusion.ExclusionDesk;
import org.huanjie.roster.app.freeze.CaseRosters;
import org.huanjie.roster.app.port.ExclusionStore;
import org.huanjie.roster.app.port.FreezeStore;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.huanjie.roster.domain.member.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows that facts are made of, each table read at most once per question. */
@Component(service = LoadedRoster.class)
public final class LoadedRoster {
    private final MemberStore members;
    private final ExclusionStore exclusions;
    private final FreezeStore freezes;
    private final ImportStore imports;

    @Activate
    public LoadedRoster(
            @Reference MemberStore members,
            @Reference ExclusionStore exclusions,
            @Reference FreezeStore freezes,
            @Reference ImportStore imports) {
        this.members = members;
        this.exclusions = exclusions;
        this.freezes = freezes;
        this.imports = imports;
    }

    List<Member> members(FactQuery query) {
        return query.rows("roster.members", () -> members.all(scope(query.election())));
    }

    List<DroppedPerson> dropped(FactQuery query) {
        return query.rows("roster.dropped", () -> imports.dropped(scope(query.election())));
    }

    List<Exclusion> exclusions(FactQuery query) {
        List<Exclusion> all = query.rows("roster.exclusions", () -> exclusions.all(query.election()));
        return ExclusionDesk.ofCurrentKey(all, query.election());
    }

    Optional<Freeze> freeze(FactQuery query, FreezeKind kind) {
        List<Freeze> all = query.rows("roster.freezes", () -> freezes.all(query.election()));
        return CaseRosters.latest(all, kind, query.election());
    }

    private static Scope scope(CaseView view) {
        return new Scope(view.district(), view.organisation());
    }
}

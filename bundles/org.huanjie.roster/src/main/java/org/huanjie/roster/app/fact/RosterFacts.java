// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.fact.Item;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.huanjie.roster.domain.member.Entitlement;
import org.huanjie.roster.domain.member.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the roster knows of itself: everybody's rights, the freezes, and whether the number of members has crossed a limit of the form. */
@Component(service = FactSource.class)
public final class RosterFacts implements FactSource {
    private static final FactName STATUS = FactName.of("roster.status");
    private static final FactName FROZEN_ON = FactName.of("roster.frozenOn");
    private static final FactName ATTENDANCE_FROZEN_ON = FactName.of("roster.attendanceFrozenOn");
    private static final FactName FORM_CHANGED = FactName.of("roster.formChanged");
    private static final String[] LIMITS = {"branch.fullMembersMin", "committee.fullMembersMin"};

    private final LoadedRoster loaded;

    @Activate
    public RosterFacts(@Reference LoadedRoster loaded) {
        this.loaded = loaded;
    }

    @Override
    public ModuleName module() {
        return ModuleName.ROSTER;
    }

    @Override
    public Set<FactName> offers() {
        return Set.of(STATUS, FROZEN_ON, ATTENDANCE_FROZEN_ON, FORM_CHANGED);
    }

    @Override
    public Fact read(FactName name, FactQuery query) {
        if (name.equals(STATUS)) {
            return status(query);
        }
        if (name.equals(FORM_CHANGED)) {
            return formChanged(query);
        }
        return frozen(name, name.equals(FROZEN_ON) ? FreezeKind.SURVEY : FreezeKind.MEETING, query);
    }

    /** One line per member with the reason of the rights, and one per person who was left out of an import. */
    private Fact status(FactQuery query) {
        List<Member> members = loaded.members(query);
        if (members.isEmpty()) {
            return Fact.unknown(STATUS, "本党组织尚未导入花名册。", "The roster of this organisation has not been imported yet.");
        }
        List<Item> items = new ArrayList<>();
        for (Member member : members) {
            Entitlement rights = Entitlement.of(member, query.election().today());
            items.add(new Item(
                    member.id().value(), member.name(), !rights.reason().isEmpty(), ""));
        }
        for (DroppedPerson person : loaded.dropped(query)) {
            if (!person.isExplained()) {
                items.add(new Item(person.id(), person.name(), false, "导入时被移出，尚未说明原因"));
            }
        }
        return Fact.items(STATUS, items, "members[" + members.size() + "]");
    }

    private Fact frozen(FactName name, FreezeKind kind, FactQuery query) {
        Optional<Freeze> freeze = loaded.freeze(query, kind);
        if (freeze.isEmpty()) {
            String zh = kind == FreezeKind.SURVEY ? "调查摸底名册（v1）尚未冻结。" : "本次大会名册（v2）尚未冻结。";
            return Fact.unknown(name, zh, "The roster is not frozen yet for " + kind + ".");
        }
        Freeze.Counts counts = freeze.get().counts();
        Reason why = Reason.of(
                "名册于 {0} 冻结：党员 {1} 人，正式党员 {2} 人，有选举权 {3} 人。",
                "Frozen on {0}: {1} members, {2} full, {3} entitled.",
                "条例第五条",
                freeze.get().on(),
                counts.members(),
                counts.full(),
                counts.entitled());
        return Fact.day(name, freeze.get().on(), "freeze[" + freeze.get().key() + "]", why);
    }

    /** The form changes when the full members cross a limit since the survey (B24); before the survey nothing has changed. */
    private Fact formChanged(FactQuery query) {
        Optional<Freeze> survey = loaded.freeze(query, FreezeKind.SURVEY);
        if (survey.isEmpty()) {
            return Fact.flag(FORM_CHANGED, false, "freeze");
        }
        CaseView view = query.election();
        int before = survey.get().counts().full();
        int now = (int) loaded.members(query).stream()
                .filter(m -> m.isFullOn(view.today())
                        && !Entitlement.of(m, view.today()).isOutside())
                .count();
        boolean changed = rank(before, query.profile()) != rank(now, query.profile());
        Reason why = Reason.of(
                "调查摸底时正式党员 {0} 人，现在 {1} 人" + (changed ? "，组织设置须相应调整。" : "。"),
                "{0} full members at the survey, {1} now" + (changed ? "; the form has to change." : "."),
                "L07；L09",
                before,
                now);
        return Fact.flag(FORM_CHANGED, changed, "members", why);
    }

    /** How many of the limits are reached. */
    private static int rank(int full, Profile profile) {
        int rank = 0;
        for (String limit : LIMITS) {
            rank += profile.has(limit) && full >= profile.integer(limit) ? 1 : 0;
        }
        return rank;
    }
}

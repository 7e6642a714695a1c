// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.fact;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.fact.Item;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.rule.Reason;
import org.huanjie.roster.app.exclusion.RequestExclusions;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.ExclusionState;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known of the exclusions of a case under its current roster counter. */
@Component(service = FactSource.class)
public final class ExclusionFacts implements FactSource {
    private static final FactName HAS_GROUNDS = FactName.of("roster.hasExclusionGrounds");
    private static final FactName HAS_APPROVED = FactName.of("exclusion.hasApproved");
    private static final FactName GROUNDS_USED = FactName.of("exclusion.groundsUsed");
    private static final FactName OPINIONS = FactName.of("exclusion.opinions");
    private static final FactName DECISIONS = FactName.of("exclusion.decisions");

    private final LoadedRoster loaded;

    @Activate
    public ExclusionFacts(@Reference LoadedRoster loaded) {
        this.loaded = loaded;
    }

    @Override
    public ModuleName module() {
        return ModuleName.ROSTER;
    }

    @Override
    public Set<FactName> offers() {
        return Set.of(HAS_GROUNDS, HAS_APPROVED, GROUNDS_USED, OPINIONS, DECISIONS);
    }

    @Override
    public Fact read(FactName name, FactQuery query) {
        if (loaded.freeze(query, FreezeKind.SURVEY).isEmpty()) {
            return Fact.unknown(
                    name,
                    "花名册尚未核对冻结，不知道有无不计入情形。",
                    "The roster is not verified and frozen yet; whether anybody has a ground is not known.");
        }
        List<Exclusion> standing =
                loaded.exclusions(query).stream().filter(Exclusion::stands).toList();
        if (name.equals(HAS_GROUNDS)) {
            return Fact.flag(
                    HAS_GROUNDS, !standing.isEmpty(), "exclusions[" + standing.size() + "]", counted(standing));
        }
        if (name.equals(HAS_APPROVED)) {
            return approved(standing);
        }
        if (name.equals(GROUNDS_USED)) {
            return Fact.names(
                    name,
                    standing.stream().map(e -> e.ground().code()).distinct().toList(),
                    "exclusions",
                    counted(standing));
        }
        return name.equals(OPINIONS)
                ? items(name, standing, e -> RequestExclusions.areComplete(e, query.profile()), "缺本人或家属意见、说明或者佐证材料")
                : items(name, standing, e -> e.state().isDecided(), "街道党工委尚未逐人批复");
    }

    private static Fact approved(List<Exclusion> standing) {
        List<Exclusion> open =
                standing.stream().filter(e -> !e.state().isDecided()).toList();
        if (!open.isEmpty()) {
            return Fact.unknown(
                    HAS_APPROVED,
                    "还有 " + open.size() + " 人的不计入事项没有批复。",
                    open.size() + " exclusions are not decided yet.");
        }
        List<Exclusion> approved = standing.stream()
                .filter(e -> e.state() == ExclusionState.APPROVED)
                .toList();
        return Fact.flag(HAS_APPROVED, !approved.isEmpty(), "exclusions[" + approved.size() + "]", counted(approved));
    }

    private static Reason counted(List<Exclusion> some) {
        String names = some.stream().map(e -> e.subject().member().name()).collect(Collectors.joining("、"));
        return new Reason(
                some.size() + " 人" + (names.isEmpty() ? "。" : "：" + names + "。"),
                some.size() + " persons" + (names.isEmpty() ? "." : ": " + names + "."),
                "S11；S12");
    }

    private static Fact items(FactName name, List<Exclusion> some, Predicate<Exclusion> done, String why) {
        return Fact.items(
                name,
                some.stream()
                        .map(e -> new Item(
                                e.subject().member().id().value(),
                                e.subject().member().name(),
                                done.test(e),
                                done.test(e) ? "" : why))
                        .toList(),
                "exclusions[" + some.size() + "]");
    }
}

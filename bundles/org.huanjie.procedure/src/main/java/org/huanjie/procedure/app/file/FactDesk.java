// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.module.ModuleSwitches;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.procedure.app.offer.VendorSource;
import org.huanjie.procedure.domain.definition.OwnFact;

/**
 * Asks the facts of one case at one moment: each once, from the module that offers it. A module that is absent or off for the
 * street makes its facts unknown, and unknown keeps every gate shut.
 */
final class FactDesk implements FactReader {

    /** Under this name the sources of the procedure find the file of the case. */
    static final String BOOK = "procedure.book";

    private final Services services;
    private final ModuleSwitches switches;
    private final FactQuery query;
    private final Map<FactName, OwnFact> ownFacts;
    private final Map<FactName, Fact> known = new HashMap<>();
    private final Map<ModuleName, Boolean> on;

    /** @param memo rows that the act has loaded already, and the switches asked */
    FactDesk(Services services, ModuleSwitches switches, CaseView election, Ruling ruling, Memo memo) {
        this.services = services;
        this.switches = switches;
        this.query = new FactQuery(election, ruling.profile(), this, memo.rows());
        this.ownFacts = ruling.definition().ownFacts();
        this.on = memo.modules();
    }

    /** Rows loaded for one act, and which modules are on: the same for all counters of the case. */
    record Memo(Map<String, Object> rows, Map<ModuleName, Boolean> modules) {
        static Memo empty() {
            return new Memo(new HashMap<>(), new HashMap<>());
        }

        /** Without what was worked out from the state of the case. */
        Memo rowsOnly() {
            Map<String, Object> kept = new HashMap<>(rows);
            kept.keySet().removeIf(key -> !key.startsWith(FactQuery.ROWS));
            return new Memo(kept, modules);
        }
    }

    @Override
    public Fact read(FactName name) {
        Fact found = known.get(name);
        if (found == null) {
            found = ask(name);
            known.put(name, found);
        }
        return found;
    }

    private Fact ask(FactName name) {
        Optional<FactSource> ours = services.facts().ours(name);
        if (ours.isPresent()) {
            ModuleName module = ours.get().module();
            return isOn(module) ? ours.get().read(name, query) : off(module, name);
        }
        OwnFact declared = ownFacts.get(name);
        return declared == null ? nobody(name) : askVendor(declared);
    }

    /** What an overlay declares may be answered by a vendor's module; by one, for nobody chooses between two. */
    private Fact askVendor(OwnFact declared) {
        List<VendorSource> offers = services.facts().vendors(declared.name());
        List<VendorSource> on = offers.stream().filter(v -> isOn(v.module())).toList();
        if (on.size() == 1) {
            return on.get(0).read(declared, query);
        }
        if (offers.isEmpty()) {
            return nobody(declared.name());
        }
        return on.isEmpty() ? off(offers.get(0).module(), declared.name()) : contested(declared.name(), on);
    }

    private boolean isOn(ModuleName module) {
        return on.computeIfAbsent(
                module, m -> switches.enabled(m, query.election().street()));
    }

    private static Fact nobody(FactName name) {
        return Fact.unknown(
                name,
                "没有已安装的模块提供“" + name + "”。请联系管理员安装相应模块。",
                "No installed module offers '" + name + "'. Ask the administrator to install it.");
    }

    private static Fact off(ModuleName module, FactName name) {
        return Fact.unknown(
                name,
                "模块“" + module.zh() + "”未对本街道启用，“" + name + "”无从得知。请联系管理员启用。",
                "Module " + module + " is off for this street, so '" + name
                        + "' is unknown. Ask the administrator to switch it on.");
    }

    private static Fact contested(FactName name, List<VendorSource> offers) {
        String bundles =
                String.join("、", offers.stream().map(VendorSource::bundle).toList());
        return Fact.unknown(
                name,
                "“" + name + "”由多个组件同时提供：" + bundles + "，无法判断以谁为准。请联系管理员停用其余组件。",
                "'" + name + "' is offered by several bundles: " + bundles.replace("、", ", ")
                        + ". Ask the administrator to keep one.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.HashMap;
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
import org.huanjie.api.rule.Profile;

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
    private final Map<FactName, Fact> known = new HashMap<>();
    private final Map<ModuleName, Boolean> on;

    /** @param memo rows that the act has loaded already, and the switches asked */
    FactDesk(Services services, ModuleSwitches switches, CaseView election, Profile profile, Memo memo) {
        this.services = services;
        this.switches = switches;
        this.query = new FactQuery(election, profile, this, memo.rows());
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
        Optional<FactSource> source = services.source(name);
        if (source.isEmpty()) {
            return Fact.unknown(
                    name,
                    "没有已安装的模块提供“" + name + "”。请联系管理员安装相应模块。",
                    "No installed module offers '" + name + "'. Ask the administrator to install it.");
        }
        ModuleName module = source.get().module();
        if (!on.computeIfAbsent(
                module, m -> switches.enabled(m, query.election().street()))) {
            return Fact.unknown(
                    name,
                    "模块“" + module.zh() + "”未对本街道启用，“" + name + "”无从得知。请联系管理员启用。",
                    "Module " + module + " is off for this street, so '" + name
                            + "' is unknown. Ask the administrator to switch it on.");
        }
        return source.get().read(name, query);
    }
}

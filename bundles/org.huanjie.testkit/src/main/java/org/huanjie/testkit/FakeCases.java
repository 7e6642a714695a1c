// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Cases;
import org.huanjie.api.rule.Profile;
import org.jspecify.annotations.Nullable;

/** The cases a test puts in, with one set of facts for all of them. */
public final class FakeCases implements Cases {
    private final Map<CaseId, CaseView> cases = new HashMap<>();
    private final Set<ModuleName> off = new HashSet<>();
    private final FakeFacts facts = new FakeFacts();
    private final Profile profile;
    private @Nullable FixedActors scope;

    /** Cases that all pin this profile. */
    public FakeCases(Profile profile) {
        this.profile = profile;
    }

    /** Adds a case, or puts its new state in place of the old one. */
    public CaseView put(ACase election) {
        CaseView view = election.view();
        cases.put(view.id(), view);
        return view;
    }

    /** Switches a module off for everybody. */
    public void switchOff(ModuleName module) {
        off.add(module);
    }

    /** From now on only cases of organisations the acting person sees are found. */
    public FakeCases scopedBy(FixedActors actors) {
        scope = actors;
        return this;
    }

    /** The facts, to be set by the test. */
    public FakeFacts facts() {
        return facts;
    }

    @Override
    public CaseView require(CaseId id, ModuleName module) {
        CaseView found = cases.get(id);
        if (found == null || (scope != null && !scope.current().sees(found.organisation()))) {
            throw Refused.notFound("case", id.value());
        }
        if (off.contains(module)) {
            throw Refused.because(
                    CommonProblem.MODULE_OFF, "模块“" + module.zh() + "”未启用。", "Module " + module + " is off.");
        }
        return found;
    }

    @Override
    public Profile profile(CaseView view) {
        return profile;
    }

    @Override
    public FactReader facts(CaseView view) {
        return facts;
    }
}

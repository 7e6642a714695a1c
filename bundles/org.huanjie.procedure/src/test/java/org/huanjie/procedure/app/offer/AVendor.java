// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.offer;

import java.util.Set;
import java.util.function.Function;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;

/** A vendor's module as a test wants it. */
record AVendor(Set<FactName> offers, Function<FactQuery, Fact> reading) implements FactSource {
    static final ModuleName PORTAL = ModuleName.of("PORTAL", "办公门户");
    static final FactName DUES = FactName.of("portal.dues");

    /** One that answers so when it is asked for the dues. */
    static AVendor answering(Function<FactQuery, Fact> reading) {
        return new AVendor(Set.of(DUES), reading);
    }

    @Override
    public ModuleName module() {
        return PORTAL;
    }

    @Override
    public Fact read(FactName name, FactQuery query) {
        return reading.apply(query);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.console;

import java.util.List;
import org.huanjie.api.module.ModuleName;

/** Facts that bundles of vendors offer in this container, for the self-check. */
public interface VendorFacts {
    /**
     * What one bundle offers.
     *
     * @param bundle  its symbolic name
     * @param facts   names that an overlay may declare and this bundle then answers, sorted
     * @param ignored names that only the product answers, whoever else offers them, sorted
     */
    record Offer(String bundle, ModuleName module, List<String> facts, List<String> ignored) {
        public Offer {
            facts = List.copyOf(facts);
            ignored = List.copyOf(ignored);
        }
    }

    /** All of them; empty if no bundle but the product's own offers facts. */
    List<Offer> offers();
}

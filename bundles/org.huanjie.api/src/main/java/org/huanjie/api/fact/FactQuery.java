// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

import java.util.Map;
import java.util.function.Supplier;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.rule.Profile;

/**
 * The question's surroundings.
 *
 * @param election the case asked about
 * @param profile  the rule profile it pins
 * @param facts    for facts that are derived from facts of other modules
 * @param memo     rows already loaded for this question, shared by all facts of one act so that each table is read once
 */
public record FactQuery(CaseView election, Profile profile, FactReader facts, Map<String, Object> memo) {
    /** Before the names of rows in the memo. */
    public static final String ROWS = "rows:";

    /** Rows as they lie in a table, whatever the procedure does: loaded once until a module moves its objects. */
    public <T> T rows(String key, Supplier<T> load) {
        return once(ROWS + key, load);
    }

    /** Loads once per act: {@code query.once("election.sheets", () -> store.sheets(...))}. */
    @SuppressWarnings("unchecked")
    public <T> T once(String key, Supplier<T> load) {
        Object found = memo.get(key);
        if (found == null) {
            found = load.get();
            memo.put(key, found);
        }
        return (T) found;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;

/**
 * A fact that an overlay declares for its own conditions (自设事实): a module of the office's own answers it, the statute knows
 * nothing of it.
 *
 * @param zh     how people call it; conditions say this instead of the name
 * @param source what the office demands it by
 */
public record OwnFact(FactName name, FactKind kind, String zh, String source) {
    /** The sentence as people read it: the title in place of the name. */
    public Reason titled(Reason reason) {
        return new Reason(inPlaceOfTheName(reason.zh()), reason.en(), reason.clause());
    }

    private String inPlaceOfTheName(String sentence) {
        return Pattern.compile("(?<![A-Za-z.])" + Pattern.quote(name.value()) + "(?![A-Za-z.])")
                .matcher(sentence)
                .replaceAll(Matcher.quoteReplacement(zh));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.api.rule.Answer;
import org.huanjie.election.domain.file.Filed;

/** How a list stands against the seats. */
public record SurplusView(String kind, String key, int version, int seats, int candidates, VerdictView surplus) {
    static SurplusView of(Filed<?> filed, int seats, int candidates, Answer answer) {
        return new SurplusView(
                filed.kind().name(), filed.key(), filed.version(), seats, candidates, VerdictView.of(answer));
    }
}

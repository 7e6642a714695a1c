// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.LocalDate;
import org.huanjie.procedure.domain.casefile.IntentionRecord;

/** A declaration; the last of its kind counts. */
public record IntentionDto(String id, String kind, String zh, boolean wanted, String reason, LocalDate recordedOn) {

    static IntentionDto of(IntentionRecord i) {
        return new IntentionDto(i.id(), i.kind().name(), i.kind().zh(), i.wanted(), i.reason(), i.recordedOn());
    }
}

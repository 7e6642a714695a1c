// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Withdrawal;

/** A recorded withdrawal. */
public record WithdrawalView(
        String candidate, String kind, String moment, String stageNow, String effectOnSurplus, String key) {
    static WithdrawalView of(Filed<Withdrawal> filed) {
        Withdrawal w = filed.sheet();
        return new WithdrawalView(
                w.candidate().value(),
                w.kind().name(),
                w.moment().name(),
                w.stageNow(),
                w.effectOnSurplus(),
                filed.key());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.app.file.Discretion;
import org.huanjie.procedure.domain.gate.GateVerdict;

/**
 * A gate with how it stands.
 *
 * @param standing  MET, NOT_MET or UNKNOWN; UNKNOWN is as shut as NOT_MET
 * @param onOutcome outcome for which alone it is asked; empty if for every one
 */
public record GateDto(
        String at,
        String kind,
        String standing,
        boolean blocks,
        String clause,
        String onOutcome,
        List<String> facts,
        List<Why> reasons) {

    /** One reason. */
    public record Why(String zh, String en, String clause) {
        static Why of(Reason reason) {
            return new Why(reason.zh(), reason.en(), reason.clause());
        }
    }

    static GateDto of(GateVerdict verdict, Discretion reader) {
        return new GateDto(
                verdict.gate().at().name(),
                verdict.gate().rule().kind(),
                verdict.standing().name(),
                verdict.blocks(),
                verdict.clause(),
                verdict.gate().onOutcome().orElse(""),
                verdict.gate().rule().facts().stream()
                        .map(FactName::value)
                        .sorted()
                        .toList(),
                reader.reasons(verdict.gate().rule().facts(), verdict.reasons()).stream()
                        .map(Why::of)
                        .toList());
    }
}

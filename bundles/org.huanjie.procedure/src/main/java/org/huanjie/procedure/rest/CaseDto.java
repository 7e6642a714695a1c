// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.rule.Permission;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param holds       what the election waits for: {@code step[key]} of required steps and adjustments
 * @param permissions looser rules in force by written permission
 */
public record CaseDto(
        String id,
        String cycle,
        String kind,
        String street,
        String organisation,
        String name,
        LocalDate today,
        boolean rehearsal,
        Map<String, Integer> counters,
        String end,
        @Nullable LocalDate endedOn,
        List<String> holds,
        int shiftMonths,
        Pin definition,
        String profile,
        String profileDigest,
        List<String> permissions,
        int version) {

    /** Definition pinned. */
    public record Pin(String id, String version, String digest, List<String> overlays) {}

    static CaseDto of(CaseFile file) {
        CaseRecord c = file.election();
        return new CaseDto(
                c.id().value(),
                c.cycle().value(),
                c.kind().name(),
                c.street().value(),
                c.organisation().value(),
                name(file),
                file.today(),
                file.cycle().rehearsal(),
                counters(c),
                c.end(),
                c.endedOn().orElse(null),
                file.engine().board(file.situation()).activeHolds().stream()
                        .map(h -> h.ref().toString())
                        .toList(),
                c.shiftMonths(),
                new Pin(
                        c.definition().id(),
                        c.definition().version(),
                        c.definition().digest(),
                        file.ruling().definition().overlays()),
                c.profile().id(),
                c.profile().digest(),
                file.ruling().profile().permissions().stream()
                        .map(Permission::parameter)
                        .toList(),
                c.version());
    }

    private static String name(CaseFile file) {
        return file.election().kind() == CaseKind.STREET
                ? file.cycle().title()
                : file.organisation().map(o -> o.fullName()).orElse("");
    }

    private static Map<String, Integer> counters(CaseRecord election) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (Counter counter : Counter.values()) {
            values.put(
                    counter.name().toLowerCase(Locale.ROOT), election.counters().value(counter));
        }
        return values;
    }
}

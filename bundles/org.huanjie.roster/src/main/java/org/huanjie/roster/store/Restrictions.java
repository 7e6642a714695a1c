// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.domain.member.DocumentRef;
import org.huanjie.roster.domain.member.RightsOverride;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.Standing;
import org.huanjie.roster.domain.member.Standing.Ending;
import org.huanjie.roster.domain.member.Standing.LegalState;
import org.huanjie.roster.domain.member.Standing.Punishment;

/** Standing and override of a member in one sealed column; empty for the many who have neither. */
record Restrictions(Standing standing, RightsOverride override) {
    private static final int TEXTS = 15;

    static Restrictions open(String sealed, FieldCipher cipher) {
        if (sealed.isEmpty()) {
            return new Restrictions(Standing.GOOD, RightsOverride.NONE);
        }
        String[] t = Packed.open(cipher, sealed, TEXTS);
        Standing standing = new Standing(
                Punishment.valueOf(t[0]),
                RosterDate.parse(t[1]),
                RosterDate.parse(t[2]),
                LegalState.valueOf(t[3]),
                Ending.valueOf(t[4]),
                document(t, 5));
        RightsOverride override = new RightsOverride(
                Boolean.parseBoolean(t[8]),
                Boolean.parseBoolean(t[9]),
                Boolean.parseBoolean(t[10]),
                t[11],
                document(t, 12));
        return new Restrictions(standing, override);
    }

    String seal(FieldCipher cipher) {
        if (standing.equals(Standing.GOOD) && override.equals(RightsOverride.NONE)) {
            return "";
        }
        DocumentRef first = standing.document();
        DocumentRef second = override.document();
        return Packed.seal(
                cipher,
                standing.punishment().name(),
                standing.from().iso(),
                standing.to().iso(),
                standing.legalState().name(),
                standing.ended().name(),
                first.title(),
                first.number(),
                first.date().iso(),
                Boolean.toString(override.elect()),
                Boolean.toString(override.beElected()),
                Boolean.toString(override.vote()),
                override.reason(),
                second.title(),
                second.number(),
                second.date().iso());
    }

    private static DocumentRef document(String[] t, int at) {
        return new DocumentRef(t[at], t[at + 1], RosterDate.parse(t[at + 2]));
    }
}

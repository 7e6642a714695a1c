// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huanjie.roster.domain.member.IdNumber;
import org.huanjie.roster.domain.member.MemberDetails;

/**
 * Notices that a person stands twice. A name that occurs twice means two persons, unless the identity number agrees, or name, month of
 * birth and joining date do and no identity number speaks against it.
 */
final class DuplicateWatch {
    /** A row seen before. */
    record Seen(int dataRow, String name, IdNumber id) {
        boolean sameName(String other) {
            return name.equals(other);
        }
    }

    private final Map<String, Seen> byId = new HashMap<>();
    private final Map<String, Seen> byDates = new HashMap<>();

    /** The earlier row with the same identity number or the same name and dates; the row is remembered if there is none. */
    Optional<Seen> earlier(MemberDetails details, int dataRow) {
        IdNumber id = details.contact().idNumber();
        Seen now = new Seen(dataRow, details.person().name(), id);
        Seen sameId = id.isGiven() ? byId.putIfAbsent(id.value(), now) : null;
        if (sameId != null) {
            return Optional.of(sameId);
        }
        Optional<String> key = key(details);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Seen sameDates = byDates.putIfAbsent(key.get(), now);
        boolean twoNumbers = sameDates != null && id.isGiven() && sameDates.id().isGiven();
        return twoNumbers ? Optional.empty() : Optional.ofNullable(sameDates);
    }

    private static Optional<String> key(MemberDetails details) {
        String name = details.person().name();
        String birth = details.person().birth().iso();
        String joined = details.membership().joinedOn().iso();
        return name.isEmpty() || birth.isEmpty() || joined.isEmpty()
                ? Optional.empty()
                : Optional.of(name + '|' + birth + '|' + joined);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.huanjie.api.roster.Voter;

/** Names for lists (名单用名): the name, and four characters of the id where two members bear the same name. */
public final class Labels {
    private final Map<String, Long> bearers;

    private Labels(Map<String, Long> bearers) {
        this.bearers = bearers;
    }

    /** Labels among these members. */
    public static Labels among(Collection<Voter> members) {
        return new Labels(members.stream().collect(Collectors.groupingBy(Voter::name, Collectors.counting())));
    }

    /** The member as lists name it. */
    public Named of(Voter voter) {
        String id = voter.id().value();
        boolean shared = bearers.getOrDefault(voter.name(), 0L) > 1;
        String tail = id.substring(Math.max(0, id.length() - 4));
        return new Named(id, voter.name(), shared ? voter.name() + "·" + tail : voter.name());
    }
}

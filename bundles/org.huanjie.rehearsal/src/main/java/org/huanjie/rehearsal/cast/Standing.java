// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.desk.Desk;

/** Who stands, and who comes to the meeting. */
public final class Standing {
    private Standing() {}

    /** Candidates still in the race, in the order of nomination. */
    public static List<JsonNode> running(Community c) {
        List<JsonNode> all = new ArrayList<>();
        Reply reply = Desk.must(c.as("STREET_CLERK").get(c.desk().at("candidates")), "candidates");
        JsonNode rows = reply.body().isArray() ? reply.body() : reply.body().path("candidates");
        rows.forEach(r -> {
            if (!List.of("REJECTED", "WITHDRAWN").contains(r.path("rung").asText())) {
                all.add(r);
            }
        });
        return all;
    }

    public static List<String> ids(Community c) {
        return running(c).stream().map(r -> r.path("id").asText()).toList();
    }

    public static Set<String> candidateIds(Community c) {
        Set<String> ids = new HashSet<>();
        running(c).forEach(r -> ids.add(r.path("memberId").asText()));
        return ids;
    }

    /** Everybody who is expected and comes; a few in a hundred stay away, but never a candidate or the first members of the list. */
    public static List<Member> enough(Community c) {
        List<Member> expected = expected(c);
        int away = expected.size() / 20;
        return expected.subList(0, expected.size() - away);
    }

    /** One fewer than the quorum of more than four fifths asks for. */
    public static List<Member> tooFew(Community c) {
        List<Member> expected = expected(c);
        return expected.subList(0, expected.size() * 4 / 5);
    }

    /** Entitled members who are not on the list of those not to be counted; candidates first, so that they always come. */
    private static List<Member> expected(Community c) {
        Set<String> excluded = Freezes.excluded(c);
        Set<String> candidates = candidateIds(c);
        List<Member> all = new ArrayList<>(
                c.entitled().stream().filter(m -> candidates.contains(m.id())).toList());
        c.entitled().stream()
                .filter(m -> !candidates.contains(m.id()) && !excluded.contains(m.id()))
                .forEach(all::add);
        return all;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;
import java.util.Map;

/** An administrator gives one of a few people a role at one of a few nodes, or takes one away. */
final class Granting implements Operation {
    private static final List<String> ROLES = List.of("CLERK", "ORG_LEADER", "NEW_SECRETARY");

    private final Visitor admin;
    private final List<String> people;
    private final List<String> communities;
    private final Names names = new Names();

    Granting(Visitor admin, List<String> people, List<String> communities) {
        this.admin = admin;
        this.people = people;
        this.communities = communities;
    }

    @Override
    public void by(Client client) {
        if (client.random().nextInt(3) == 0) {
            names.take(client.random()).ifPresent(grant -> withdraw(client, grant.getKey(), grant.getValue()));
        } else {
            give(client, client.oneOf(people));
        }
    }

    private void give(Client client, String person) {
        Map<String, String> body = Map.of("role", client.oneOf(ROLES), "at", client.oneOf(communities));
        client.write(admin, Request.write("POST", path(person), body))
                .ifPresent(reply -> names.given(
                        person + " " + body.get("role") + " " + body.get("at"),
                        reply.body().path("id").asText()));
    }

    private void withdraw(Client client, String name, String id) {
        String person = name.substring(0, name.indexOf(' '));
        if (client.write(admin, Request.write("DELETE", path(person) + "/" + id, null))
                .isEmpty()) {
            names.given(name, id);
        }
    }

    private static String path(String person) {
        return "/people/" + person + "/grants";
    }

    List<String> people() {
        return people;
    }

    /** Person, role and node → id. */
    Map<String, String> given() {
        return names.all();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * Somebody adds what may be there once; several have the same idea.
 *
 * @param ideas how many different ones there are
 */
record Adding(Visitor who, Target target, int ideas, IntFunction<Map<String, String>> body, Names names)
        implements Operation {

    /** Where it is added, the field that may be there once, and where all are listed. */
    record Target(String path, String label, String list) {}

    static Adding organisations(Visitor admin, String kind, String parent, int ideas) {
        Target target = new Target("/organisations", "name", "/organisations?parent=" + parent);
        return new Adding(
                admin,
                target,
                ideas,
                number -> Map.of("kind", kind, "parent", parent, "name", "新增单位" + number),
                new Names());
    }

    static Adding accounts(Visitor admin, int ideas) {
        return new Adding(
                admin,
                new Target("/people", "login", "/people"),
                ideas,
                number -> Map.of("login", "new-" + number, "name", "新增用户" + number),
                new Names());
    }

    @Override
    public void by(Client client) {
        Map<String, String> wanted = body.apply(client.random().nextInt(ideas));
        client.write(who, Request.write("POST", target.path(), wanted))
                .ifPresent(reply -> names.given(
                        wanted.get(target.label()), reply.body().path("id").asText()));
    }
}

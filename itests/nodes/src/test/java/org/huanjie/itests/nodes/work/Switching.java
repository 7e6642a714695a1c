// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An administrator switches a module of a street on or off. */
final class Switching implements Operation {
    private static final List<String> MODULES = List.of("ROSTER", "ELECTION", "APPROVAL");

    private final Visitor admin;
    private final Map<String, Switch> switches = new HashMap<>();

    Switching(Visitor admin, List<String> streets) {
        this.admin = admin;
        for (String street : streets) {
            MODULES.forEach(module -> switches.put(street + "/" + module, new Switch()));
        }
    }

    @Override
    public void by(Client client) {
        String at = client.oneOf(List.copyOf(switches.keySet()));
        boolean on = client.random().nextBoolean();
        long begun = System.nanoTime();
        client.write(admin, Request.write("PUT", "/modules/" + at, Map.of("enabled", on)))
                .ifPresent(reply -> switches.get(at).acknowledged(begun, on));
    }

    /** Street and module → the model of it. */
    Map<String, Switch> switches() {
        return switches;
    }
}

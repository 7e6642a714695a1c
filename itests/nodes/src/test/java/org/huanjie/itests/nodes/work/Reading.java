// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;

/** Somebody looks something up. */
final class Reading implements Operation {
    private final Visitor who;
    private final List<String> paths;

    Reading(Visitor who, List<String> paths) {
        this.who = who;
        this.paths = paths;
    }

    @Override
    public void by(Client client) {
        client.read(who, client.oneOf(paths));
    }
}

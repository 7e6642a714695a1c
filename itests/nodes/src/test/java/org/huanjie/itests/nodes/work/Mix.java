// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Different operations, some of them more often than others. */
final class Mix implements Operation {
    private final List<Operation> lots = new ArrayList<>();

    /** @param share of all lots */
    Mix and(int share, Operation operation) {
        lots.addAll(Collections.nCopies(share, operation));
        return this;
    }

    @Override
    public void by(Client client) {
        client.oneOf(lots).by(client);
    }
}

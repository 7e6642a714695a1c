// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;
import org.huanjie.itests.kit.RestClient;

/** A person with one session, which every node knows. @param at the same browser at each node */
public record Visitor(List<RestClient> at) {
    /** Signed in at one of the nodes. */
    public static Visitor of(RestClient signedIn, List<String> addresses) {
        return new Visitor(addresses.stream().map(signedIn::alsoAt).toList());
    }
}

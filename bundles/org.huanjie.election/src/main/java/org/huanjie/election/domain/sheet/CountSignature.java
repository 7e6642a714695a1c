// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;

/**
 * Signatures under the agreed count (计票结果签字).
 *
 * @param digest of the totals that were signed
 */
public record CountSignature(List<String> scrutineers, List<String> tellers, String digest) implements Sheet {
    public CountSignature {
        scrutineers = List.copyOf(scrutineers);
        tellers = List.copyOf(tellers);
    }

    /** True if these totals are what was signed. */
    public boolean covers(CountTotals totals) {
        return digest.equals(Digest.of(totals.toString()));
    }
}

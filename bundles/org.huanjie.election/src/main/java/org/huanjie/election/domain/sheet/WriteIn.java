// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Office;

/**
 * Votes for a person who is not on the ballot (另选他人). No member id stands here: a count sheet knows candidates and names only.
 *
 * @param label    the name as lists show it
 * @param office   office for which the person was written in
 * @param eligible member of this organisation with the right to be elected; otherwise the entries count for nobody (B23)
 * @param why      Chinese text why not eligible; empty if eligible
 */
public record WriteIn(String name, String label, Office office, int favour, boolean eligible, String why) {
    public WriteIn {
        Check.count("favour", favour);
    }

    WriteIn plus(WriteIn more) {
        return new WriteIn(name, label, office, favour + more.favour, eligible, why);
    }
}

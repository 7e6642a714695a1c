// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain/sheet;

import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.Office;

/**
 * Votes for a person who is not on the ballot (另选他人).
 *
 * @param office   office for which the person was written in
 * @param eligible member of this organisation with the right to be elected; otherwise the entries count for nobody (B23)
 * @param why      Chinese text why not eligible; empty if eligible
 */
public record WriteIn(Named person, Office office, int favour, boolean eligible, String why) {
    public WriteIn {
        Check.count("favour", favour);
    }

    WriteIn plus(WriteIn more) {
        return new WriteIn(person, office, favour + more.favour, eligible, why);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.domain;

/** A quorum that is nearly right. */
public final class RoundedQuorum {
    double share;
}

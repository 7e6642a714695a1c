// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** How a matter reached the office (反映渠道). */
public enum ObjectionChannel {
    LETTER,
    TELEPHONE,
    VISIT,
    ONLINE
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;

/**
 * That a notice was taken down.
 *
 * @param unchanged true if the paper still said what was posted; otherwise the notice begins anew
 */
public record TakeDown(LocalDate on, boolean unchanged, String remark) {}

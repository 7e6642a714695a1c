// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.List;
import org.huanjie.roster.domain.member.MemberDetails;

/**
 * One row of a roster as read.
 *
 * @param details   values that could be read; those that could not are left at “not given”, the type then as the 转正 date suggests
 * @param problems  what could not stand; empty for a clean row
 * @param duplicate true if the same person stands further up
 */
public record ReadRow(RowProblem.Place place, MemberDetails details, List<RowProblem> problems, boolean duplicate) {
    public ReadRow {
        problems = List.copyOf(problems);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.Map;
import java.util.Optional;
import org.huanjie.api.office.Cell;
import org.huanjie.roster.domain.importing.Problems.Words;
import org.huanjie.roster.domain.member.MemberType;

/**
 * Reads whether a member is full or probationary. Where the roster does not say, or says something that is no kind of member, the 转正 date
 * decides for the figures until the clerk has decided; whoever has one counts as full.
 */
final class TypeReader {
    private TypeReader() {}

    static MemberType read(Map<Column, Cell> cells, RosterHeader header, Problems problems) {
        Cell cell = cells.get(Column.TYPE);
        MemberType suggested = cells.containsKey(Column.FULL_ON) ? MemberType.FULL : MemberType.PROBATIONARY;
        if (cell == null) {
            if (header.has(Column.TYPE)) {
                problems.add(RowFault.MEMBER_TYPE_MISSING, Column.TYPE, "", missing());
            }
            return suggested;
        }
        Optional<MemberType> type = MemberType.of(TextForm.word(cell.text()));
        if (type.isEmpty()) {
            problems.add(RowFault.NOT_A_MEMBER_TYPE, Column.TYPE, cell.text(), notAMember());
        }
        return type.orElse(suggested);
    }

    private static Words missing() {
        return new Words(
                "须填正式党员或预备党员",
                "请补填党员类别",
                "full member (正式党员) or probationary member (预备党员) is needed",
                "Enter the kind of member");
    }

    private static Words notAMember() {
        return new Words(
                "花名册只登记正式党员和预备党员，入党申请人、积极分子等不登记",
                "请更正类别，或者把此人移出花名册并说明",
                "a roster holds full (正式党员) and probationary (预备党员) members only, no applicants or activists",
                "Correct the kind, or leave the person out and say why");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

/** A formula where a person or a person's number should stand: what it shows today it may not show tomorrow. */
final class FormulaFault {
    private static final Problems.Words WORDS = new Problems.Words(
            "此列不得使用公式", "请改为直接填写的文字", "this column takes no formula", "Enter the value itself as text");

    private FormulaFault() {}

    static void add(Column column, String shown, Problems problems) {
        problems.add(RowFault.FORMULA_IN_KEY_COLUMN, column, shown, WORDS);
    }
}

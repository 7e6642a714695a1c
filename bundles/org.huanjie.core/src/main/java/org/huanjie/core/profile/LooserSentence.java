// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

/** The refusal of a looser value in the words of the office: what the law demands, what was proposed, what to do. */
final class LooserSentence {
    private static final String WAY_OUT_ZH = "请改回法定要求；上级有书面批准的，请登记批准文件的名称、文号、日期和批准机关。";
    private static final String WAY_OUT_EN =
            " Go back to what the law demands, or record title, number, date and author of the superior's written permission.";

    private LooserSentence() {}

    /** Adds the fault to {@code faults}. */
    static void add(Faults faults, Parameter law, ParameterValue proposed) {
        boolean fixed = law.direction() == Direction.FIXED;
        faults.add(
                ProfileProblem.LOOSER,
                law.clause(),
                law.name(),
                "{0}：{1}{2}，不能放宽到“{3}”（{4}）。" + (fixed ? "这一项任何一级都不得变更。" : WAY_OUT_ZH),
                "{0}: {5}; it may not become '{6}' ({4})." + (fixed ? " No level may change this value." : WAY_OUT_EN),
                law.name(),
                law.title(),
                demandZh(law),
                proposed.zh(),
                law.clause(),
                demandEn(law),
                proposed.en());
    }

    private static String demandZh(Parameter law) {
        String value = law.value().zh();
        return switch (law.direction()) {
            case UP -> law.value() instanceof ParameterValue.Share ? "须" + value : "不得少于 " + value;
            case DOWN -> "不得多于 " + value;
            case WITHIN -> "须在 " + value + " 之内";
            case SUBSET -> "只限于 " + value;
            case SUPERSET -> "须包括 " + value;
            case TRUE, FIXED, FREE -> "须为 " + value;
        };
    }

    private static String demandEn(Parameter law) {
        String value = law.value().en();
        return switch (law.direction()) {
            case UP ->
                law.value() instanceof ParameterValue.Share ? "must be " + value : "must not be less than " + value;
            case DOWN -> "must not be more than " + value;
            case WITHIN -> "must stay within " + value;
            case SUBSET -> "may name only " + value;
            case SUPERSET -> "must name " + value;
            case TRUE, FIXED, FREE -> "must be " + value;
        };
    }
}

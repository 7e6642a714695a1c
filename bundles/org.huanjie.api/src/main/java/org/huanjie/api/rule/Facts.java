// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The facts a rule is given, checked before it judges (数据校验): the first impossible one is the answer {@code ERROR}.
 * {@code Facts.given().count("实到会人数", "present", 101).atMost("实到会人数", "present", 101, "应到会人数", "expected", 100)}.
 */
public final class Facts {
    private static final String CLAUSE = "数据校验";
    private static final Facts POSSIBLE = new Facts(Optional.empty());

    private final Optional<Reason> fault;

    private Facts(Optional<Reason> fault) {
        this.fault = fault;
    }

    /** Nothing checked yet, nothing wrong yet. */
    public static Facts given() {
        return POSSIBLE;
    }

    /** A count may not be negative. */
    public Facts count(String zh, String en, int value) {
        return atLeast(zh, en, value, 0);
    }

    /** A value may not be below {@code least}. */
    public Facts atLeast(String zh, String en, int value, int least) {
        return check(
                value >= least,
                Reason.of(
                        "{0}不能是 {2}，至少应为 {3}。请核对后重新填写。",
                        "{1} cannot be {2}; it is at least {3}. Check and enter it again.",
                        CLAUSE,
                        zh,
                        en,
                        value,
                        least));
    }

    /** A part may not exceed its whole. */
    public Facts atMost(String zh, String en, int value, String wholeZh, String wholeEn, int whole) {
        return check(
                value <= whole,
                Reason.of(
                        "{0} {2} 不能多于{3} {5}。请核对后重新填写。",
                        "{1} {2} cannot be more than {4} {5}. Check and enter them again.",
                        CLAUSE,
                        zh,
                        en,
                        value,
                        wholeZh,
                        wholeEn,
                        whole));
    }

    /** Any other condition without which the question cannot be asked. */
    public Facts check(boolean possible, Reason otherwise) {
        return possible || fault.isPresent() ? this : new Facts(Optional.of(otherwise));
    }

    /** A list in which each name stands once and none is blank. */
    public Facts names(String zh, String en, List<String> names) {
        return check(
                        names.stream().noneMatch(String::isBlank),
                        Reason.of("{0}中有空白的姓名。请补全。", "{1} holds a blank name. Fill it in.", CLAUSE, zh, en))
                .check(
                        names.stream().distinct().count() == names.size(),
                        Reason.of(
                                "{0}中有重复的姓名：{2}。同名的请加以区别。",
                                "{1} names somebody twice: {2}. Tell namesakes apart.",
                                CLAUSE,
                                zh,
                                en,
                                String.join("、", names)));
    }

    /** The answer {@code ERROR} with the first fault, else what the rule judges. */
    public Answer then(Supplier<Answer> rule) {
        return fault.map(Answer::error).orElseGet(rule);
    }
}

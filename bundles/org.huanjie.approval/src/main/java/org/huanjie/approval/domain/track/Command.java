// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.track;

import java.time.LocalDate;
import org.huanjie.approval.domain.Person;
import org.huanjie.approval.domain.Verdict;

/** What a person wants to happen to a matter. */
public sealed interface Command {
    /** Who. */
    Person by();

    /** On which day of the cycle's clock. */
    LocalDate on();

    /** To put it before the superior. @param note a word to the superior; may be empty */
    record Submit(Person by, LocalDate on, String note) implements Command {}

    /** To decide on it. */
    record Decide(Person by, LocalDate on, Verdict verdict) implements Command {}
}

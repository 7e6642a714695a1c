// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

/** Service of a slice that moves its own objects when the procedure moves; called inside the transaction of the act. */
public interface StepListener {
    /** A step closed; called before branches are followed. */
    void closed(StepClosed event);

    /** True if closing this step may move objects of the slice; what it has not moved need not be read again. */
    default boolean hears(StepId step) {
        return true;
    }

    /** The branch removes candidates (effect {@code remove-candidate}): those that failed in the step that triggered it. */
    default void removeCandidates(CaseView election, String branch, StepId step) {}

    /** A counter was raised, e.g. a new round: half-done objects of the old key are left as they are. */
    default void counterRaised(CaseView election, Counter counter) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.api.procedure.Counter;

/** One thing that an act changed (变动), for the trail, the listeners and the history. */
public sealed interface Change {
    /** A step was begun. */
    record Opened(InstanceRef ref, boolean late) implements Change {}

    /** A step ended. */
    record Closed(InstanceRef ref, String outcome, boolean late) implements Change {}

    /** A step of office practice was waived. */
    record Waived(InstanceRef ref) implements Change {}

    /** A co-signer signed. */
    record SignedBy(InstanceRef ref, org.huanjie.api.security.Role role) implements Change {}

    /** A branch was followed; {@code held} tells which arm where there are two. */
    record Followed(String branch, boolean held, String clause) implements Change {}

    /** A branch was seen that changes nothing by itself. */
    record Noted(String branch, String clause) implements Change {}

    /** A counter was raised. */
    record Raised(Counter counter, int value) implements Change {}

    /** A half-done instance of an old key was left as it is. */
    record Abandoned(InstanceRef ref) implements Change {}

    /** The election waits for this instance. */
    record Held(Hold hold) implements Change {}

    /** The street is to be told. */
    record Reported(String branch, String zh, String clause) implements Change {}

    /** The windows moved. */
    record WindowsShifted(int months) implements Change {}

    /** The case ended. */
    record Ended(String end) implements Change {}
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.transaction;

import java.util.function.Supplier;

/**
 * One act = one database transaction, whichever slices take part: joins the running transaction or opens one. A failure of any
 * part rolls everything back, also when the caller swallows it.
 */
public interface Transactions {
    /** @throws org.huanjie.api.error.Refused concurrent-change if another act changed the same rows first */
    <T> T required(Supplier<T> work);

    /** {@link #required(Supplier)} without a result. */
    default void required(Runnable work) {
        required(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * The thing of this type that belongs to the running act, made at the first asking and gone with the act: for rows that one act
     * would otherwise read several times. Outside an act, and where nothing is kept, it is made anew each time.
     */
    default <T> T once(Class<T> type, Supplier<T> make) {
        return make.get();
    }

    /** Runs just before the outermost act commits, inside its transaction, in the order of registration. */
    void beforeCommit(Runnable work);

    /** Runs after a successful commit of the running transaction. */
    void afterCommit(Runnable work);
}

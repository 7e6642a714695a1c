// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.transaction;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;

/** What a failure of the database means to the person who acts: try again now, try again later, or a fault of ours. */
public enum StorageFailure {
    /** Another act changed or made the same row first. */
    CONCURRENT,
    /** The database or its disk is away, or refuses work for want of room. */
    AWAY,
    /** Anything else, e.g. a wrong statement. */
    OTHER;

    /** Unique key violated, serialisation failure, deadlock, lock time-out; 90131 is H2's "concurrent update". */
    private static final Set<String> CONCURRENT_STATES = Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");
    /** H2: connection broken, database closed, file errors, no disk space. */
    private static final Set<String> AWAY_STATES =
            Set.of("90067", "90098", "90121", "90028", "90031", "90100", "57P01", "57P02", "57P03");

    /** Reads the chain of causes; the first telling one decides. */
    public static StorageFailure of(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 30; depth++, at = at.getCause()) {
            if (at.getClass().getSimpleName().equals("OptimisticLockException")) {
                return CONCURRENT;
            }
            if (at instanceof SQLException sql) {
                StorageFailure found = ofState(sql);
                if (found != OTHER) {
                    return found;
                }
            }
        }
        return OTHER;
    }

    private static StorageFailure ofState(SQLException failure) {
        for (SQLException at = failure; at != null; at = at.getNextException()) {
            String state = at.getSQLState() == null ? "" : at.getSQLState();
            if (CONCURRENT_STATES.contains(state)) {
                return CONCURRENT;
            }
            if (state.startsWith("08") || state.startsWith("53") || AWAY_STATES.contains(state)) {
                return AWAY;
            }
        }
        return OTHER;
    }

    /** The refusal a person sees; empty for {@link #OTHER}, which is a fault to be found. */
    public Optional<Refused> refusal() {
        return switch (this) {
            case CONCURRENT ->
                Optional.of(
                        Refused.because(
                                CommonProblem.CONCURRENT_CHANGE,
                                "他人刚刚修改了同一内容，本次操作没有保存。请刷新后重试。",
                                "Someone else changed the same data at the same time; nothing of this act was saved. Reload and try again."));
            case AWAY ->
                Optional.of(Refused.because(
                        CommonProblem.UNAVAILABLE,
                        "数据库暂时无法使用，本次操作没有保存。请稍后重试。",
                        "The database is away for the moment; nothing of this act was saved. Try again later."));
            case OTHER -> Optional.empty();
        };
    }
}

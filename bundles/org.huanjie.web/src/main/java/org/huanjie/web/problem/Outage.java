// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.huanjie.api.transaction.StorageFailure;

/** Tells whether a failure means that the database or the disk is away: the only case that is answered with 503. */
final class Outage {
    private static final int DEEPEST = 30;

    private Outage() {}

    /** True if any cause says so. */
    static boolean isBehind(Throwable failure) {
        if (StorageFailure.of(failure) == StorageFailure.AWAY) {
            return true;
        }
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getCause()) {
            if (isConnectionLost(at) || isDiskFull(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionLost(Throwable at) {
        return at instanceof SQLTransientConnectionException
                || at instanceof SQLNonTransientConnectionException
                || at instanceof SQLRecoverableException
                || (at instanceof SQLException && (says(at, "cannot get a connection") || isTakenAway(at)));
    }

    /** The pool closes under a request whose bundle is being updated. */
    private static boolean isTakenAway(Throwable at) {
        return says(at, "unable to enlist connection in transaction")
                || (says(at, "connection ") && says(at, " is closed"));
    }

    private static boolean isDiskFull(Throwable at) {
        return at instanceof IOException
                && (says(at, "no space left on device")
                        || says(at, "disk quota exceeded")
                        || says(at, "read-only file system"));
    }

    private static boolean says(Throwable at, String words) {
        return at.getMessage() != null
                && at.getMessage().toLowerCase(Locale.ROOT).contains(words);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.Check;

/** Why ballots are invalid (无效票原因). */
public record InvalidReasons(int tooMany, int illegible, int marked, int other) {
    public InvalidReasons {
        Check.count("TOO_MANY", tooMany);
        Check.count("ILLEGIBLE_WHOLE", illegible);
        Check.count("MARKED", marked);
        Check.count("OTHER", other);
    }

    /** No invalid ballot. */
    public static final InvalidReasons NONE = new InvalidReasons(0, 0, 0, 0);

    /** All together. */
    public int total() {
        return tooMany + illegible + marked + other;
    }

    InvalidReasons plus(InvalidReasons more) {
        return new InvalidReasons(
                tooMany + more.tooMany, illegible + more.illegible, marked + more.marked, other + more.other);
    }
}

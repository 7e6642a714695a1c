// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Hashes of a person's password.
 *
 * @param hash the one in force
 * @param old  earlier ones, newest first, which may not be used again
 */
public record Credentials(String hash, List<String> old) {
    /** How many earlier passwords may not come back (等保 8.1.4.1). */
    public static final int REMEMBERED = 5;

    public Credentials {
        old = List.copyOf(old);
    }

    /** A first password. */
    public static Credentials first(String hash) {
        return new Credentials(hash, List.of());
    }

    /** The same person with a new password. */
    public Credentials replacedBy(String newHash) {
        List<String> earlier = new ArrayList<>(old);
        earlier.add(0, hash);
        return new Credentials(newHash, earlier.subList(0, Math.min(REMEMBERED, earlier.size())));
    }

    /** The same password under a new hash. */
    public Credentials rehashed(String newHash) {
        return new Credentials(newHash, old);
    }
}

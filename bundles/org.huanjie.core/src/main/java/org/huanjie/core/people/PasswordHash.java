// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

/** Makes and checks hashes of passwords; the text of a hash begins with its scheme, so that schemes can change. */
public interface PasswordHash {
    /** A new hash with a new salt. */
    String of(String password);

    /** True if the password belongs to the hash. Takes as long for a wrong one. */
    boolean matches(String password, String hash);

    /** True if the hash is of an older scheme or cost and should be made anew at the next sign-in. */
    boolean outdated(String hash);
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

/**
 * A person as a request names one.
 *
 * @param memberId empty if named by name
 * @param name empty if named by id
 */
public record PersonRef(String memberId, String name) {
    /** By name. */
    public static PersonRef named(String name) {
        return new PersonRef("", name);
    }

    /** By member id. */
    public static PersonRef member(String memberId) {
        return new PersonRef(memberId, "");
    }
}

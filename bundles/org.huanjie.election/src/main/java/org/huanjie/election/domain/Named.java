// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

/**
 * A person as a record names one: a member, or somebody from outside (staff who count, a write-in who is no member).
 *
 * @param member id in the roster; empty for a person from outside
 * @param name   the name
 * @param label  the name as lists show it, different for two members of the same name
 */
public record Named(String member, String name, String label) {
    /** A person who is not a member of the organisation. */
    public static Named outsider(String name) {
        return new Named("", name, name);
    }

    /** True for a member of the organisation. */
    public boolean isMember() {
        return !member.isEmpty();
    }
}

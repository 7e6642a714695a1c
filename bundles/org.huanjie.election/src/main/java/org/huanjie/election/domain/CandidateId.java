// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

/** Identifier of a candidate of one case; random text made by the application. 1–36 characters. */
public record CandidateId(String value) implements Comparable<CandidateId> {
    public CandidateId {
        if (value.isBlank() || value.length() > 36) {
            throw new IllegalArgumentException("CandidateId of 1–36 characters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(CandidateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

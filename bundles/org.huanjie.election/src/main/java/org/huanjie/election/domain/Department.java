// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

/** Code of a department that reviews and gives opinions (联审部门), e.g. {@code HEALTH}; which ones must answer is profile data. */
public record Department(String code) {
    /** 区纪委, whose negative opinion ends a candidacy. */
    public static final Department DISCIPLINE = new Department("DISTRICT_DISCIPLINE");

    public Department {
        if (!code.matches("[A-Z][A-Z_]{1,39}")) {
            throw new IllegalArgumentException("department code in capitals, not '" + code + "'");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

/** Identifier of a step of the procedure, e.g. {@code check-quorum}. */
public record StepId(String value) {
    private static final java.util.regex.Pattern FORM = java.util.regex.Pattern.compile("[a-z][a-z0-9-]{1,63}");

    public StepId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a step id: '" + value + "'");
        }
    }

    /** Short factory. */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

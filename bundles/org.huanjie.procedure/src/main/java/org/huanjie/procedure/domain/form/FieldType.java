// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

/** Kinds of fields; {@link Field#max()} bounds texts in characters and lists in entries. */
public enum FieldType {
    TEXT(200),
    LONGTEXT(5000),
    /** A name as written, 2–50 characters in practice. */
    PERSON(50),
    /** A whole number of 0 or more. */
    COUNT(1_000_000),
    DATE(10),
    FLAG(0),
    /** One of the field's codes. */
    CODE(64),
    /** Several of the field's codes, each once. */
    CODES(64),
    /** A list of names. */
    NAMES(200),
    /** A table: each row has the field's columns. */
    ROWS(2000);

    private final int max;

    FieldType(int max) {
        this.max = max;
    }

    /** Largest length, number or count of entries. */
    public int max() {
        return max;
    }
}

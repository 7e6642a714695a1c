// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.office;

/** A file that cannot be read as a spreadsheet. */
public final class SpreadsheetRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String zh;

    /**
     * @param code stable code, e.g. {@code file-encrypted}
     * @param zh   Chinese sentence with what to do
     * @param en   the same in English
     */
    public SpreadsheetRefused(String code, String zh, String en) {
        super(en);
        this.code = code;
        this.zh = zh;
    }

    /** Stable code. */
    public String code() {
        return code;
    }

    /** Chinese sentence. */
    public String zh() {
        return zh;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.paper;

import java.util.Arrays;

/** A scanned document (扫描件) as it came in; no bytes if there is none. */
public final class Scan {

    private static final Scan NONE = new Scan("", new byte[0]);
    private final String name;
    private final byte[] bytes;

    private Scan(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** No scan. */
    public static Scan none() {
        return NONE;
    }

    /** A scan with its file name. */
    public static Scan of(String name, byte[] bytes) {
        return bytes.length == 0 ? NONE : new Scan(name, bytes.clone());
    }

    /** File name; empty without a scan. */
    public String name() {
        return name;
    }

    /** How many bytes; 0 without a scan. */
    public int size() {
        return bytes.length;
    }

    /** The bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** True if it begins with these bytes. */
    boolean begins(byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the rehearsal: its street, plan, rosters, overlays. */
public final class Shipped {
    private Shipped() {}

    /** A roster file of the shipped street. */
    public static byte[] roster(String file) {
        return read("rosters/" + file);
    }

    /** A shipped overlay ({@code overlay} or {@code overlay-weaker}), written for the street with this id. */
    public static String overlay(String name, String street) {
        return new String(read(name + ".yaml"), StandardCharsets.UTF_8).replace("{street}", street);
    }

    static byte[] read(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream("/rehearsal/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource rehearsal/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

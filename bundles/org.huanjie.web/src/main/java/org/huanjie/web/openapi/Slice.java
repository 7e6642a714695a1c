// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

/** The slice that a class belongs to, by its package: {@code org.huanjie.roster.rest} is {@code roster}. */
final class Slice {
    private static final String HOUSE = "org.huanjie.";

    private Slice() {}

    static String of(Class<?> type) {
        String name = type.getPackageName();
        if (!name.startsWith(HOUSE)) {
            return "other";
        }
        String rest = name.substring(HOUSE.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}

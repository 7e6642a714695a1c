// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.util.Locale;
import java.util.Map;

/** By what a module is known from outside: its feature, an address and a fact of its own. */
final class ModuleReads {
    /** Somebody for the roster to hold, as sent to its own address. */
    static final Map<String, String> MEMBER = Map.of(
            "name", "试错党员",
            "birth", "1980-03",
            "joinedOn", "2005-07-01",
            "fullOn", "2006-07-01",
            "type", "FULL",
            "reason", "补登");

    private static final Map<String, String> OWN = Map.of(
            "ROSTER", "/rosters/{org}/members",
            "PROCEDURE", "/cases/{case}/steps",
            "ELECTION", "/cases/{case}/candidates",
            "APPROVAL", "/cases/{case}/approvals");

    private static final Map<String, String> FACT = Map.of(
            "ROSTER", "roster.frozenOn",
            "ELECTION", "candidates.active",
            "APPROVAL", "reply.approved");

    private ModuleReads() {}

    /** The name of the feature. */
    static String feature(String module) {
        return "huanjie-" + module.toLowerCase(Locale.ROOT);
    }

    /** A read that belongs to the module alone. */
    static String own(String module) {
        return OWN.get(module);
    }

    /** A fact that the module alone knows; the procedure has none, it is who asks. */
    static String fact(String module) {
        return FACT.get(module);
    }
}

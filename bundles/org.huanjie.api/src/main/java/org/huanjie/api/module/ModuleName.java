// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.module;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an administrator switches per street office (模块): a slice with its pages, or what a vendor brings. Two of the same name are
 * the same module, whatever they are called in Chinese. The name is stored with the switch and never changes.
 */
public final class ModuleName {
    /** Longest name, in characters. */
    public static final int MAX_LENGTH = 30;

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0," + (MAX_LENGTH - 1) + "}");

    /** The register of Party members. */
    public static final ModuleName ROSTER = new ModuleName("ROSTER", "党员花名册");
    /** The steps and their gates. */
    public static final ModuleName PROCEDURE = new ModuleName("PROCEDURE", "换届程序");
    /** Candidates, meeting, ballots, results. */
    public static final ModuleName ELECTION = new ModuleName("ELECTION", "选举");
    /** Requests, replies, approvals, filing. */
    public static final ModuleName APPROVAL = new ModuleName("APPROVAL", "审批");
    /** Documents. */
    public static final ModuleName TEMPLATE = new ModuleName("TEMPLATE", "文书");

    private static final List<ModuleName> OURS = List.of(ROSTER, PROCEDURE, ELECTION, APPROVAL, TEMPLATE);

    private final String name;
    private final String zh;

    private ModuleName(String name, String zh) {
        this.name = name;
        this.zh = zh;
    }

    /**
     * A module. One of the product keeps its Chinese name, whoever names it.
     *
     * @param name capitals, digits and {@code _}, a capital first, at most {@value #MAX_LENGTH} characters, e.g. {@code PORTAL}
     * @param zh   its Chinese name, 1 to 20 characters
     * @throws IllegalArgumentException if one of them has another form
     */
    public static ModuleName of(String name, String zh) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a module name: '" + name + "'");
        }
        if (zh.isBlank() || zh.length() > 20) {
            throw new IllegalArgumentException("not the Chinese name of a module: '" + zh + "'");
        }
        return OURS.stream()
                .filter(known -> known.name.equals(name))
                .findFirst()
                .orElseGet(() -> new ModuleName(name, zh));
    }

    /** A module by its name as stored; its Chinese name, if it is none of the product, is only known while it is installed. */
    public static ModuleName of(String name) {
        return of(name, name.substring(0, Math.min(20, name.length())));
    }

    /** The modules of the product, in the order in which people read them. */
    public static List<ModuleName> ours() {
        return OURS;
    }

    /** The name, as it is stored and as addresses write it. */
    public String name() {
        return name;
    }

    /** The module's Chinese name. */
    public String zh() {
        return zh;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleName module && module.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}

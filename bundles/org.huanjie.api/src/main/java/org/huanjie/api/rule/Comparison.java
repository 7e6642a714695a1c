// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

/** How a count is held against a fraction: 不少于 (at least), 超过 (strictly more), or the old text that names the exact share. */
public enum Comparison {
    AT_LEAST,
    OVER,
    /** 1990: the text names the share itself; more is lawful only under a newer reading and is answered with a warning. */
    EXACT_WARN
}

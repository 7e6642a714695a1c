// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;

/** Entity tags: the version of the row a person looked at, e.g. {@code "3"}. */
public final class Versions {
    private Versions() {}

    /** The entity tag of a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Compares the {@code If-Match} header with the version of the row.
     *
     * @param ifMatch the header; null or blank if the client sent none
     * @throws Refused version-required (428) without header, stale-version (412) if another version is given
     */
    public static void check(@org.jspecify.annotations.Nullable String ifMatch, int current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refused.field(
                    CommonProblem.VERSION_REQUIRED,
                    "If-Match",
                    "修改时必须带上所看到的版本号（If-Match），请先查询再提交。",
                    "If-Match with the version you looked at is required. Read the resource first.");
        }
        if (!ifMatch.strip().equals(tag(current))) {
            throw Refused.field(
                    CommonProblem.STALE_VERSION,
                    "If-Match",
                    "您看到的版本是 " + ifMatch.strip() + "，现在的版本是 " + tag(current) + "。请刷新后重新填写。",
                    "You looked at version " + ifMatch.strip() + ", the current one is " + tag(current)
                            + ". Reload and try again.");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** Who recommends (两推): Party members, or the masses (residents and their representatives). */
public enum RecommendationKind {
    PARTY("党员推荐"),
    MASSES("群众推荐");

    private final String zh;

    RecommendationKind(String zh) {
        this.zh = zh;
    }

    /** The round's Chinese name. */
    public String zh() {
        return zh;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

/** Rights that a document sets otherwise than the rule derives them; without a document there is no override. */
public record RightsOverride(boolean elect, boolean beElected, boolean vote, String reason, DocumentRef document) {
    /** The derived rights stand. */
    public static final RightsOverride NONE = new RightsOverride(false, false, false, "", DocumentRef.NONE);

    /** True if there is one. */
    public boolean isGiven() {
        return document.isGiven();
    }
}

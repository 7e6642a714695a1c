// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;

/** S24; 实施方案（一）4 三个不允许之一：未开展教育培训的社区党组织，不允许匆忙组织换届选举。 */
public final class UntrainedOrganisationBar {
    private UntrainedOrganisationBar() {}

    /** PASS or BLOCK_ELECTION. */
    public static Answer judge(boolean trained, Profile profile) {
        return ThreeBars.answer(
                trained,
                "BLOCK_ELECTION",
                profile,
                trained ? "该社区党组织已开展教育培训。" : "该社区党组织未开展教育培训，不允许组织换届选举，请先完成培训。",
                trained
                        ? "The organisation has been trained."
                        : "The organisation has not been trained: no election yet, train first.");
    }
}

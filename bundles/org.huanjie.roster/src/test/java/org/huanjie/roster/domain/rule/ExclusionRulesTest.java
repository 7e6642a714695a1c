// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinion;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinions;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionRulesTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "MENTAL_OR_ILL, ON_LIST, cannot express a will",
        "ABROAD_SELF_6M, ON_LIST, abroad at own expense",
        "SERVING_SENTENCE, ON_LIST, serving a sentence",
        "BEDRIDDEN, ON_LIST, bedridden",
        "SHOULD_TRANSFER_6M, ON_LIST, the relation should have moved",
        "BUSY_AT_WORK, NOT_ON_LIST, being busy is no ground",
        "DETAINED_OR_SERVING, NOT_ON_LIST, simple detention is no official ground",
        "RETIREE_ELSEWHERE, NOT_ON_LIST, off by default"
    })
    void onlyTheListedGroundsCount(String ground, String result, String reason) {
        assertThat(ExclusionGroundRule.judge(ground, LawProfiles.streetPlan2015())
                        .result())
                .isEqualTo(result);
    }

    @Test
    void aGroundAddedByPermissionIsOnTheList() {
        var permitted = LawProfiles.streetPlan2015().oneOf("exclusion.grounds", "DETAINED_OR_SERVING");

        assertThat(ExclusionGroundRule.judge("DETAINED_OR_SERVING", permitted).is("ON_LIST"))
                .isTrue();
        assertThat(ExclusionGroundRule.needsHalfYear("ABROAD_SELF_6M")).isTrue();
        assertThat(ExclusionGroundRule.needsHalfYear("BEDRIDDEN")).isFalse();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-01-04, 2026-07-04, REACHED, six months to the day",
        "2026-01-05, 2026-07-04, NOT_REACHED, a day short",
        "2025-08-31, 2026-02-28, REACHED, the end of a short month",
        "2026-07-04, 2026-07-04, NOT_REACHED, left today"
    })
    void halfAYearIsSixCalendarMonths(LocalDate since, LocalDate meeting, String result, String reason) {
        assertThat(HalfYearRule.judge(since, meeting).result()).isEqualTo(result);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "AGREE, AGREE, '', RECORDED, both asked",
        "DISAGREE, AGREE, '', RECORDED, a disagreement is an opinion too",
        "NOT_ASKED, AGREE, '', MISSING, the member was not asked",
        "AGREE, NOT_ASKED, '', MISSING, the family was not asked",
        "CANNOT_EXPRESS, AGREE, 医院证明, RECORDED, the family and a note suffice",
        "CANNOT_EXPRESS, AGREE, '', MISSING, no note",
        "CANNOT_EXPRESS, NOT_ASKED, 医院证明, MISSING, then the family must be heard",
        "AGREE, CANNOT_EXPRESS, '', MISSING, a family can express itself"
    })
    void theStreetPlanAsksMemberAndFamily(Opinion member, Opinion family, String note, String result, String reason) {
        assertThat(ExclusionOpinionsRule.judge(new Opinions(member, family, note), LawProfiles.streetPlan2015())
                        .result())
                .isEqualTo(result);
    }

    @Test
    void theNationalBaseAloneAsksNobody() {
        Opinions none = new Opinions(Opinion.NOT_ASKED, Opinion.NOT_ASKED, "");

        assertThat(ExclusionOpinionsRule.judge(none, LawProfiles.reg2020()).is("RECORDED"))
                .isTrue();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "true, true, EFFECTIVE, approved and adopted",
        "true, false, STAYS_IN_BASE, approved and not adopted",
        "false, true, STAYS_IN_BASE, adopted without approval",
        "false, false, STAYS_IN_BASE, neither"
    })
    void anExclusionNeedsApprovalAndAdoption(boolean approved, boolean adopted, String result, String reason) {
        assertThat(ExclusionEffectiveRule.judge(approved, adopted, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }
}

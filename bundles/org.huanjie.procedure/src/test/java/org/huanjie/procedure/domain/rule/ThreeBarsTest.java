// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.procedure.domain.rule.FailedCadreBar.Exam;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeBarsTest {
    @Test
    void anUntrainedOrganisationDoesNotElect() {
        assertThat(UntrainedOrganisationBar.judge(false, LawProfiles.streetPlan2015())
                        .is("BLOCK_ELECTION"))
                .isTrue();
        assertThat(UntrainedOrganisationBar.judge(true, LawProfiles.streetPlan2015())
                        .is("PASS"))
                .isTrue();
    }

    @Test
    void anUnqualifiedGuideIsNotSentOut() {
        assertThat(UnqualifiedGuideBar.judge(false, LawProfiles.streetPlan2015())
                        .is("BLOCK_DISPATCH"))
                .isTrue();
        assertThat(UnqualifiedGuideBar.judge(true, LawProfiles.streetPlan2015()).is("PASS"))
                .isTrue();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "PASS, ANSWER_QUERIES, PASS, passed and answers",
        "FAIL, ANSWER_QUERIES, BLOCK_DUTY, failed and answers",
        "FAIL, RECEIVE_PETITIONS, BLOCK_DUTY, failed and receives petitions",
        "NONE, RECEIVE_PETITIONS, BLOCK_DUTY, not examined is not passed",
        "FAIL, GUIDE_ELECTION, BLOCK_DISPATCH, to guide is the second bar",
        "PASS, GUIDE_ELECTION, PASS, passed and guides"
    })
    void aCadreWhoFailedDoesNotFaceThePublic(Exam exam, String duty, String result, String reason) {
        assertThat(FailedCadreBar.judge(exam, duty, LawProfiles.streetPlan2015())
                        .result())
                .isEqualTo(result);
    }
}

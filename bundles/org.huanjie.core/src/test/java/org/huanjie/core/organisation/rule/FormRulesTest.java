// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {
    @ParameterizedTest(name = "{0} full members: {1}, seats {2} to {3}, at most {4}")
    @CsvSource({
        "7, BRANCH, 3, 5, 7",
        "50, BRANCH, 3, 5, 7",
        "51, GENERAL_BRANCH, 5, 7, 9",
        "99, GENERAL_BRANCH, 5, 7, 9",
        "100, COMMITTEE, 5, 9, 11",
        "527, COMMITTEE, 5, 9, 11"
    })
    void fromSevenFullMembersThereIsACommittee(int fullMembers, String form, int from, int to, int most) {
        Answer answer = FormRule.judge(fullMembers, LawProfiles.reg2020());

        assertThat(answer.values())
                .containsEntry("form", form)
                .containsEntry("committee", true)
                .containsEntry("seatsUsual", List.of(from, to))
                .containsEntry("seatsMax", most)
                .doesNotContainKey("elects");
    }

    @ParameterizedTest(name = "{0} full members: {1}")
    @CsvSource({"6, BRANCH", "3, BRANCH"})
    void belowSevenTheMeetingElectsTheSecretary(int fullMembers, String form) {
        Answer answer = FormRule.judge(fullMembers, LawProfiles.reg2020());

        assertThat(answer.values())
                .containsEntry("form", form)
                .containsEntry("committee", false)
                .doesNotContainKey("seatsMax");
        assertThat(answer.names("elects")).containsExactly("SECRETARY", "DEPUTY_IF_NEEDED");
    }

    @ParameterizedTest(name = "{0} full members form no branch of their own")
    @CsvSource({"2", "1", "0"})
    void belowThreeThereIsNoBranchOfItsOwn(int fullMembers) {
        Answer answer = FormRule.judge(fullMembers, LawProfiles.reg2020());

        assertThat(answer.values())
                .containsEntry("form", "JOINT_BRANCH")
                .containsEntry("committee", false)
                .containsEntry("elects", List.of());
    }

    @Test
    void aNegativeNumberIsAnError() {
        assertThat(FormRule.judge(-1, LawProfiles.reg2020()).is("ERROR")).isTrue();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "COMMITTEE, true, 101, FITS, a Party committee of a hundred",
        "COMMITTEE, true, 99, WARN, fewer than usual: the superior decides",
        "GENERAL_BRANCH, true, 57, FITS, over fifty",
        "GENERAL_BRANCH, true, 40, WARN, fewer if needed",
        "BRANCH, true, 45, FITS, up to fifty",
        "BRANCH, true, 60, WARN, normally at most fifty",
        "BRANCH, true, 7, FITS, seven have a committee",
        "BRANCH, false, 7, DOES_NOT_FIT, seven must have one",
        "BRANCH, true, 6, DOES_NOT_FIT, six have none",
        "BRANCH, false, 6, FITS, six elect a secretary",
        "BRANCH, false, 2, DOES_NOT_FIT, two are no branch",
        "GENERAL_BRANCH, false, 5, DOES_NOT_FIT, a general branch has a committee"
    })
    void theFormFitsTheNumber(OrgForm form, boolean hasCommittee, int fullMembers, String result, String reason) {
        assertThat(FormFitsRule.judge(form, hasCommittee, fullMembers, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "BRANCH, 3, ACCEPT, the least",
        "BRANCH, 5, ACCEPT, usual",
        "BRANCH, 4, WARN, an even number",
        "BRANCH, 7, WARN, the most",
        "BRANCH, 8, REJECT, too many",
        "GENERAL_BRANCH, 7, ACCEPT, usual",
        "GENERAL_BRANCH, 10, REJECT, too many",
        "COMMITTEE, 9, ACCEPT, usual",
        "COMMITTEE, 11, WARN, a larger organ",
        "COMMITTEE, 12, REJECT, too many",
        "COMMITTEE, 3, WARN, fewer than usual",
        "BRANCH, 2, REJECT, fewer than three",
        "BRANCH, -1, ERROR, a negative number"
    })
    void aCommitteeHasItsUsualSize(OrgForm form, int seats, String result, String reason) {
        assertThat(CommitteeSeatsRule.judge(form, seats, LawProfiles.reg2020()).result())
                .isEqualTo(result);
    }
}

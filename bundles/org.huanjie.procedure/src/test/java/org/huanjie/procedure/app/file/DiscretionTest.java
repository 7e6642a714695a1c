// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.FakeOrganisations;
import org.huanjie.testkit.FixedActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {

    private static final Reason SECRET =
            new Reason("张三：有部门答复“有问题”。", "Zhang San: a department answered PROBLEM.", "S34");
    private final ACommunity community = ACommunity.aCommunity();
    private final FixedActors actors = FixedActors.over(FakeOrganisations.with(community));

    private Discretion of(Role role) {
        boolean street = role.name().startsWith("STREET");
        return Discretion.of(
                actors.person(role.zh(), role, street ? ACommunity.STREET : community.organisation()),
                community.organisation());
    }

    @ParameterizedTest(name = "{0} {1}: {2} ({3})")
    @CsvSource({
        "STREET_CLERK, candidate.opinions, true, the street received the answers",
        "STREET_APPROVER, candidate.review, true, the street decides on them",
        "CLERK, candidate.opinions, false, a clerk never sees opinions of departments",
        "ORG_LEADER, candidate.review, false, the answer about a person is not the leader's",
        "DEPT_REVIEWER, candidate.review, false, a department does not see the others",
        "CLERK, exclusion.opinions, false, grounds of exclusion are health and criminal data",
        "CLERK, meeting.present, true, a count of persons is open"
    })
    void reasonsAreReadByThoseWhoseTheyAre(Role role, String fact, boolean readable, String why) {
        List<Reason> reasons = of(role).reasons(List.of(FactName.of(fact)), List.of(SECRET));

        assertThat(reasons.equals(List.of(SECRET))).isEqualTo(readable);
    }

    @ParameterizedTest(name = "{0} reads the reason: {1}")
    @CsvSource({"ORG_LEADER, false", "STREET_APPROVER, true"})
    void refusalKeepsCodeAndClauseAndWithholdsTheSentence(Role role, boolean readable) {
        Leave leave =
                new Leave(List.of(Obstacle.of(ProcedureProblem.GATE_NOT_MET, "candidate.review", SECRET)), List.of());

        Refused refusal = catchThrowableOfType(Refused.class, () -> of(role).orRefuse(leave));

        assertThat(refusal.problem().code()).isEqualTo(ProcedureProblem.GATE_NOT_MET);
        assertThat(refusal.problem().clause()).isEqualTo("S34");
        assertThat(refusal.problem().detailZh().contains("张三")).isEqualTo(readable);
    }
}

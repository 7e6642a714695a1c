// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.api.security.Role.*;

import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeparationOfDutiesTest {
    private static final String STREET = "d/s1/";
    private static final String ORG = "d/s1/c1/o1/";
    private static final String OTHER_ORG = "d/s1/c2/o2/";
    private static final String OTHER_STREET = "d/s2/";

    private static HeldGrant grant(Role role, String path, String qualifier) {
        return new HeldGrant("g", role, new OrgId(path), path, path, qualifier);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        "the approver of a street is no clerk below it", STREET_APPROVER, STREET, CLERK, ORG, true),
                Arguments.of("nor the other way round", CLERK, ORG, STREET_APPROVER, STREET, true),
                Arguments.of(
                        "in another street there is no conflict", STREET_APPROVER, OTHER_STREET, CLERK, ORG, false),
                Arguments.of("the approver does not count", STREET_APPROVER, STREET, TELLER, ORG, true),
                Arguments.of(
                        "the approver does not prepare the replies",
                        STREET_APPROVER,
                        STREET,
                        STREET_CLERK,
                        STREET,
                        true),
                Arguments.of(
                        "the leading group's member may sit in the working committee",
                        STREET_LEADER,
                        STREET,
                        STREET_APPROVER,
                        STREET,
                        false),
                Arguments.of(
                        "the leading group does not submit to itself", STREET_LEADER, STREET, ORG_LEADER, ORG, true),
                Arguments.of("a scrutineer does not count", SCRUTINEER, ORG, TELLER, ORG, true),
                Arguments.of("a scrutineer may count elsewhere", SCRUTINEER, ORG, TELLER, OTHER_ORG, false),
                Arguments.of("a scrutineer does not chair", SCRUTINEER, ORG, CHAIR, ORG, true),
                Arguments.of("a leader may chair", ORG_LEADER, ORG, CHAIR, ORG, false),
                Arguments.of(
                        "an administrator has no business right", ADMINISTRATOR, STREET, DISTRICT_READER, "d/", true),
                Arguments.of("not even in another street", CLERK, ORG, ADMINISTRATOR, OTHER_STREET, true),
                Arguments.of(
                        "an administrator may administer two streets",
                        ADMINISTRATOR,
                        STREET,
                        ADMINISTRATOR,
                        OTHER_STREET,
                        false),
                Arguments.of("an inspector is not of the house", INSPECTOR, STREET, CLERK, ORG, true),
                Arguments.of("who files does not report", DISTRICT_RECORDER, "d/", STREET_LEADER, STREET, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void twoDutiesThatCheckEachOtherAreKeptApart(
            String why, Role held, String heldAt, Role wanted, String wantedAt, boolean conflict) {
        Answer answer = SeparationOfDuties.judge(List.of(grant(held, heldAt, "")), grant(wanted, wantedAt, ""));

        assertThat(answer.result())
                .as(why)
                .isEqualTo(conflict ? SeparationOfDuties.CONFLICT : SeparationOfDuties.ALLOWED);
        assertThat(answer.reasons()).isNotEmpty();
    }

    @Test
    void aReviewerAnswersForOneDepartmentOnly() {
        List<HeldGrant> health = List.of(grant(DEPT_REVIEWER, STREET, "HEALTH"));

        assertThat(SeparationOfDuties.judge(health, grant(DEPT_REVIEWER, STREET, "PETITIONS"))
                        .result())
                .isEqualTo(SeparationOfDuties.CONFLICT);
        assertThat(SeparationOfDuties.judge(health, grant(DEPT_REVIEWER, OTHER_STREET, "HEALTH"))
                        .result())
                .isEqualTo(SeparationOfDuties.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void everyRoleOfPeopleHasALevel(Role role) {
        assertThat(RoleLevel.of(role)).isNotEmpty();
    }

    @Test
    void nobodyIsTheSystem() {
        assertThat(RoleLevel.of(SYSTEM)).isEmpty();
    }
}

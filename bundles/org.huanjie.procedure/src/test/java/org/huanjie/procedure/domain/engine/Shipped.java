// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.testkit.FakeProfile;

/** The statute as shipped: the procedure and the numbers of the street's plan. */
public final class Shipped {
    private static final ProcedureDefinition PROCEDURE = DefinitionReader.shipped();

    private Shipped() {}

    public static ProcedureDefinition procedure() {
        return PROCEDURE;
    }

    public static Profile profile() {
        return numbers();
    }

    public static FakeProfile numbers() {
        return new FakeProfile()
                .over("quorum", "4/5")
                .over("majority", "1/2")
                .atLeast("surplus", "1/5")
                .oneOf("equalNumberFor", "SECRETARY", "DEPUTY")
                .atLeast("resolution.present", "1/2")
                .over("resolution.favour", "1/2")
                .atLeast("firstSession.quorum", "4/5")
                .number("requestMeeting.leadDays", 20)
                .number("meetingNotice.leadDays", 1)
                .between("publicNotice.days", 3, 5)
                .number("inspection.minInspectors", 2)
                .oneOf("reviewDepartments", "DISTRICT_DISCIPLINE", "HEALTH", "PETITIONS")
                .oneOf(
                        "exclusion.grounds",
                        "MENTAL_OR_ILL",
                        "ABROAD_SELF_6M",
                        "SERVING_SENTENCE",
                        "BEDRIDDEN",
                        "SHOULD_TRANSFER_6M")
                .number("committee.fullMembersMin", 7)
                .number("branch.fullMembersMin", 3)
                .number("scrutineers.min", 1)
                .number("tellers.min", 1)
                .number("runoff.maxRounds", 2)
                .atLeast("shortfall.consent", "1/2")
                .number("shortfall.nearMax", 1)
                .number("shortfall.minElected", 3)
                .number("quorumFailures.max", 3)
                .number("term.remindMonths", 6)
                .number("term.shiftMaxMonths", 12)
                .number("practice.replyDays", 2)
                .number("practice.recommendDays", 1)
                .number("practice.reviewDays", 1)
                .number("practice.inspectDays", 2)
                .number("practice.opinionDays", 2)
                .number("practice.approvalDays", 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

/**
 * The shipped rule profiles for tests of a slice, which does not see core: {@code LawProfiles.reg2020().number("runoff.maxRounds", 3)}.
 * A test of the command line holds every value against the shipped file.
 */
public final class LawProfiles {
    private LawProfiles() {}

    /** The national base of 2020. */
    public static FakeProfile reg2020() {
        FakeProfile profile = new FakeProfile()
                .atLeast("quorum", "4/5")
                .over("majority", "1/2")
                .atLeast("surplus", "1/5")
                .atLeast("firstSession.quorum", "4/5")
                .atLeast("resolution.present", "1/2")
                .over("resolution.favour", "1/2")
                .atLeast("shortfall.consent", "1/2")
                .oneOf("equalNumberFor", "SECRETARY", "DEPUTY")
                .being("ballots.returnedAtMost", "VOTERS")
                .with("ballots.proxyVote", false)
                .with("ballots.writeInRequiresAgainst", true)
                .with("runoff.needsOverHalf", false)
                .with("scrutineers.notCandidate", true);
        return numbers(committees(exclusions(profile)));
    }

    /** The layer of the street plan on the base of 2020. */
    public static FakeProfile streetPlan2015() {
        return reg2020()
                .over("quorum", "4/5")
                .between("publicNotice.days", 3, 5)
                .being("publicNotice.days.overMax", "WARN")
                .oneOf("exclusion.needs", "MEMBER_OPINION", "FAMILY_OPINION", "SUPERIOR_APPROVAL", "MEETING_ADOPTION")
                .oneOf("reviewDepartments", "DISTRICT_DISCIPLINE", "HEALTH", "PETITIONS")
                .being("resultApproval", "STREET_APPROVAL_AND_DISTRICT_FILING")
                .being("groupLeader", "INCUMBENT_SECRETARY")
                .oneOf("tailoredPlanFor", "KEY", "DIFFICULT")
                .oneOf("contingencyPlanFor", "DIFFICULT")
                .oneOf("publicity.media", "QQ_GROUP", "NOTICE_BOARD")
                .oneOf("publicity.topics", "MEANING", "GOAL", "PROCEDURE", "CRITERIA")
                .with("consentBeforeFirstSession", true)
                .with("trainingRequired", true)
                .with("commitmentRequired", true)
                .with("fourOrders", true)
                .with("noNewCommunity", true);
    }

    /** The repealed base of 1990, for reading old cycles. */
    public static FakeProfile reg1990() {
        return reg2020()
                .over("quorum", "4/5")
                .exactly("surplus", "1/5")
                .being("ballots.returnedAtMost", "ISSUED")
                .number("term.years", 3);
    }

    private static FakeProfile exclusions(FakeProfile profile) {
        return profile.oneOf("exclusion.needs", "SUPERIOR_APPROVAL", "MEETING_ADOPTION")
                .oneOf(
                        "exclusion.grounds",
                        "MENTAL_OR_ILL",
                        "ABROAD_SELF_6M",
                        "SERVING_SENTENCE",
                        "BEDRIDDEN",
                        "SHOULD_TRANSFER_6M")
                .being("exclusion.attendee", "COUNT_BOTH");
    }

    private static FakeProfile committees(FakeProfile profile) {
        return profile.number("branch.fullMembersMin", 3)
                .number("committee.fullMembersMin", 7)
                .between("branch.seatsUsual", 3, 5)
                .number("branch.seatsMax", 7)
                .number("generalBranch.membersOver", 50)
                .between("generalBranch.seatsUsual", 5, 7)
                .number("generalBranch.seatsMax", 9)
                .number("partyCommittee.membersMin", 100)
                .between("partyCommittee.seatsUsual", 5, 9)
                .number("partyCommittee.seatsMax", 11);
    }

    private static FakeProfile numbers(FakeProfile profile) {
        return practice(profile)
                .number("runoff.maxRounds", 2)
                .number("shortfall.nearMax", 1)
                .number("shortfall.minElected", 3)
                .number("congress.allowedFrom", 500)
                .between("congress.delegatesUsual", 100, 200)
                .number("congress.delegatesMax", 300)
                .number("term.years", 5)
                .number("term.otherYears", 3)
                .number("term.remindMonths", 6)
                .number("term.shiftMaxMonths", 12)
                .number("requestMeeting.leadDays", 20)
                .number("meetingNotice.leadDays", 1)
                .number("countSheet.minBallots", 10)
                .number("scrutineers.min", 1)
                .number("tellers.min", 1)
                .number("quorumFailures.max", 3)
                .number("inspection.minInspectors", 2);
    }

    private static FakeProfile practice(FakeProfile profile) {
        return profile.number("practice.replyDays", 2)
                .number("practice.recommendDays", 1)
                .number("practice.reviewDays", 1)
                .number("practice.inspectDays", 2)
                .number("practice.opinionDays", 2)
                .number("practice.approvalDays", 1);
    }
}

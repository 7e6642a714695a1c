// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import java.util.Set;
import org.huanjie.api.procedure.StepId;

/** Steps of the procedure in which the election's records arise. */
public final class StepNames {
    public static final StepId RECOMMEND_PARTY = StepId.of("recommend-party");
    public static final StepId RECOMMEND_MASSES = StepId.of("recommend-masses");
    public static final StepId PROPOSE = StepId.of("propose-preliminary");
    public static final StepId REVIEW = StepId.of("joint-review");
    public static final StepId DECIDE_LIST = StepId.of("decide-preliminary-list");
    public static final StepId INSPECT = StepId.of("inspect");
    public static final StepId CONSULT = StepId.of("consult-departments");
    public static final StepId NOTICE = StepId.of("public-notice");
    public static final StepId OBJECTIONS = StepId.of("handle-objections");
    public static final StepId APPROVE = StepId.of("approve-prospective");
    public static final StepId WITHDRAW = StepId.of("withdraw-candidate");
    public static final StepId PREPARE = StepId.of("prepare-meeting");
    public static final StepId OPEN = StepId.of("open-meeting");
    public static final StepId EXCLUSIONS = StepId.of("adopt-exclusions");
    public static final StepId QUORUM = StepId.of("check-quorum");
    public static final StepId METHOD = StepId.of("adopt-election-method");
    public static final StepId SCRUTINEERS = StepId.of("elect-scrutineers");
    public static final StepId PRIMARY = StepId.of("primary");
    public static final StepId FORMAL = StepId.of("confirm-formal");
    public static final StepId INTRODUCE = StepId.of("introduce-candidates");
    public static final StepId PRINT = StepId.of("print-ballots");
    public static final StepId ISSUE = StepId.of("issue-ballots");
    public static final StepId VOTE = StepId.of("cast-votes");
    public static final StepId RETURNED = StepId.of("check-returned");
    public static final StepId COUNT = StepId.of("count-votes");
    public static final StepId DETERMINE = StepId.of("determine-result");
    public static final StepId RUNOFF = StepId.of("call-runoff");
    public static final StepId SUPPLEMENT = StepId.of("call-supplementary");
    public static final StepId REDUCE = StepId.of("reduce-seats");
    public static final StepId ANNOUNCE = StepId.of("announce-result");
    public static final StepId CONSENT = StepId.of("consent-street");
    public static final StepId SESSION = StepId.of("first-session");
    public static final StepId APPROVE_RESULT = StepId.of("approve-result");
    public static final StepId HANDOVER = StepId.of("handover");
    public static final StepId INVALID = StepId.of("declare-invalid");

    /** Steps whose closing moves candidates or is checked against the records. */
    public static final Set<StepId> HEARD = Set.of(
            RECOMMEND_PARTY,
            RECOMMEND_MASSES,
            PROPOSE,
            REVIEW,
            DECIDE_LIST,
            INSPECT,
            CONSULT,
            OBJECTIONS,
            APPROVE,
            OPEN,
            QUORUM,
            PRIMARY,
            FORMAL,
            DETERMINE,
            RUNOFF,
            SUPPLEMENT,
            REDUCE,
            ANNOUNCE,
            CONSENT,
            SESSION,
            APPROVE_RESULT,
            HANDOVER,
            INVALID);

    private StepNames() {}
}

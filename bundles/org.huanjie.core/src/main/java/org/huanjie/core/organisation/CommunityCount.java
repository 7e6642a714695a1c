// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Profiles;
import org.huanjie.api.rule.Reason;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.organisation.rule.CommunityCountRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Guards the tree while a street's cycle runs: communities are merged or renamed by an adjustment, and never become more (S19). */
@Component(service = CommunityCount.class)
public final class CommunityCount {
    private static final String USUAL_PROFILE = "street-plan-2015";
    private static final String PARAMETER = "noNewCommunity";

    private final CommunityLimit limits;
    private final Profiles profiles;
    private final Clock clock;

    @Activate
    public CommunityCount(@Reference CommunityLimit limits, @Reference Profiles profiles, @Reference Clock clock) {
        this.limits = limits;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** True if the street has a cycle this year. */
    public boolean cycleRuns(DistrictId district, OrgId street) {
        return limit(district, street).isPresent();
    }

    private Optional<CommunityLimit.Limit> limit(DistrictId district, OrgId street) {
        return limits.of(district, street, LocalDate.now(clock).getYear());
    }

    /** One more community outside an adjustment. @throws Refused community-added while a cycle runs and there were not more before */
    public void mayAdd(DistrictId district, OrgId street, int now) {
        limit(district, street).ifPresent(limit -> judge(limit.communities(), now + 1, limit.profile()));
    }

    /** An adjustment that leaves so many. @throws Refused community-added if they become more */
    public void mayBecome(DistrictId district, OrgId street, int now, int after) {
        judge(
                now,
                after,
                limit(district, street).map(CommunityLimit.Limit::profile).orElse(USUAL_PROFILE));
    }

    private void judge(int before, int after, String profileId) {
        Profile profile = profiles.effective(profileId);
        if (!profile.has(PARAMETER)) {
            return;
        }
        Answer answer = CommunityCountRule.judge(before, after, profile);
        if (!answer.is("ACCEPT")) {
            Reason reason = answer.reasons().get(0);
            throw Refused.byClause(
                    CoreProblem.COMMUNITY_ADDED, reason.clause(), "communities", reason.zh(), reason.en());
        }
    }

    /** @throws Refused wrong-state while a cycle runs: names and particulars then change by an adjustment or by the procedure */
    public void mayCorrect(DistrictId district, OrgId street) {
        if (cycleRuns(district, street)) {
            throw Refused.byClause(
                    CommonProblem.WRONG_STATE,
                    "S19; S21",
                    "organisation",
                    "本街道今年的换届已经启动，社区和社区党组织的名称、设置只能通过“设置调整”办理。",
                    "The street's re-election of this year has begun: names and settings now change by an adjustment only.");
        }
    }
}

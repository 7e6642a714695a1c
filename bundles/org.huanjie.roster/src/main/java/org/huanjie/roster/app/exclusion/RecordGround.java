// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.exclusion;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.api.web.Body;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.Exclusion.Ground;
import org.huanjie.roster.domain.member.Entitlement;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.rule.ExclusionGroundRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records that a member has one of the listed grounds not to be counted (S12); any other ground is sent back. */
@Component(service = RecordGround.class)
public final class RecordGround {
    private final ExclusionDesk exclusions;
    private final RosterDesk desk;

    @Activate
    public RecordGround(@Reference ExclusionDesk exclusions) {
        this.exclusions = exclusions;
        this.desk = exclusions.desk();
    }

    /** Who is meant: by identifier, or by name where exactly one member bears it. An empty text stands for “not given”. */
    public record Person(String memberId, String name) {}

    /** The recorded exclusion. @throws Refused exclusion-ground, not-entitled, already-exists, ambiguous-name */
    public Exclusion record(CaseId election, Person person, Ground ground) {
        CaseView view = desk.access().as(election, Role.CLERK);
        return desk.act(() -> {
            requireStep(view);
            requireListed(view, ground);
            Member member = member(view, person);
            requireCounted(view, member);
            Exclusion.Subject subject = new Exclusion.Subject(
                    view.district(),
                    view.organisation(),
                    view.id(),
                    view.counters().key(Repeats.ROSTER).value(),
                    new Exclusion.Who(member.id(), member.name()));
            Exclusion recorded = Exclusion.recorded(Ids.next(), subject, ground);
            exclusions.store().add(recorded);
            desk.record(view.id().value(), "exclusion-recorded", "member:" + member.id(), "key", subject.key());
            return recorded;
        });
    }

    /** While the roster is being verified, which this may begin, and afterwards until the consultation has closed. */
    private void requireStep(CaseView view) {
        StepStatus verifying = exclusions.status(view, ExclusionDesk.VERIFY);
        if (verifying != StepStatus.CLOSED) {
            exclusions.steps().begin(view.id(), ExclusionDesk.VERIFY, Role.CLERK);
        } else if (exclusions.status(view, ExclusionDesk.CONSULT) == StepStatus.CLOSED) {
            throw Refused.byClause(
                    CommonProblem.WRONG_STATE,
                    "S11",
                    "consult-exclusion",
                    "“征求本人及家属意见”已经办结，不能再登记不计入情形。确有变化的，请在新一轮名册核对中办理。",
                    "The consultation has closed; no further ground can be recorded. A change belongs into a new verification of the roster.");
        }
    }

    private void requireListed(CaseView view, Ground ground) {
        Answer answer =
                ExclusionGroundRule.judge(ground.code(), desk.access().cases().profile(view));
        if (!answer.is("ON_LIST")) {
            Reason why = answer.reasons().get(0);
            throw Refused.byClause(RosterProblem.EXCLUSION_GROUND, why.clause(), "ground", why.zh(), why.en());
        }
        if (ExclusionGroundRule.needsHalfYear(ground.code()) && !ground.since().isDay()) {
            throw Body.bad(
                    "since", "须填写起始日期，半年以上从这一天算起（S12；E6）", "is required: half a year counts from that day (S12; E6)");
        }
    }

    private Member member(CaseView view, Person person) {
        Scope scope = new Scope(view.district(), view.organisation());
        if (!person.memberId().isEmpty()) {
            return exclusions
                    .members()
                    .find(scope, new MemberId(person.memberId()))
                    .orElseThrow(() -> Refused.notFound("member", person.memberId()));
        }
        List<Member> named = exclusions.members().all(scope).stream()
                .filter(m -> m.name().equals(person.name()))
                .toList();
        if (named.size() > 1) {
            throw Refused.field(
                    RosterProblem.AMBIGUOUS_NAME,
                    "person",
                    "花名册中有 " + named.size() + " 名党员叫“" + person.name() + "”，请改填 memberId。",
                    named.size() + " members are called '" + person.name() + "'; give the memberId.");
        }
        return named.stream().findFirst().orElseThrow(() -> Refused.notFound("member", person.name()));
    }

    private void requireCounted(CaseView view, Member member) {
        if (!Entitlement.of(member, view.today()).elect()) {
            throw Refused.byClause(
                    RosterProblem.NOT_ENTITLED,
                    "条例第五条",
                    "person",
                    member.name() + "没有选举权，本来就不计算在应到会人数内，不必办理。",
                    member.name() + " has no right to elect and is not counted anyway; nothing is to be done.");
        }
        boolean twice = exclusions.current(view).stream()
                .anyMatch(e -> e.stands() && e.subject().member().id().equals(member.id()));
        if (twice) {
            throw Refused.field(
                    CommonProblem.ALREADY_EXISTS,
                    "person",
                    member.name() + "的不计入事项已经登记。请在原记录上办理，或者先撤回。",
                    "An exclusion of " + member.name() + " is recorded already. Go on with it, or withdraw it first.");
        }
    }
}

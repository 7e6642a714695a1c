// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import java.util.List;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.module.Neighbour;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.roster.Roster;
import org.huanjie.api.roster.Voter;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Who is meant by a name or an id: members of the organisation, by the roster. */
@Component(service = People.class)
public final class People {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Roster roster;

    /** With the roster of the container. */
    @Activate
    public People() {}

    /** With this roster. */
    public static People of(Roster roster) {
        People people = new People();
        people.roster = roster;
        return people;
    }

    /** Everybody in the roster today. @throws Refused module-off without the roster module */
    public List<Voter> members(CaseView election) {
        return roster().members(election);
    }

    /** The roster frozen for the meeting of the current round. @throws Refused module-off or roster-not-frozen */
    public List<Voter> frozen(CaseView election) {
        List<Voter> frozen = roster().frozenForMeeting(election);
        Check.that(
                !frozen.isEmpty(),
                ElectionProblem.ROSTER_NOT_FROZEN,
                "条例第五条",
                "roster",
                "本次大会的党员名册尚未冻结，不能清点到会人数。请先在花名册中为本次大会冻结名册。",
                "The roster is not frozen for this meeting. Freeze it first.");
        return frozen;
    }

    /** The one member who is meant. @throws Refused not-a-member or ambiguous-name */
    public Voter find(List<Voter> members, PersonRef ref, String field) {
        List<Voter> found = members.stream()
                .filter(v -> ref.memberId().isEmpty()
                        ? v.name().equals(ref.name())
                        : v.id().value().equals(ref.memberId()))
                .toList();
        String shown = ref.memberId().isEmpty() ? ref.name() : ref.memberId();
        Check.that(
                !found.isEmpty(),
                ElectionProblem.NOT_A_MEMBER,
                "条例第五条",
                field,
                "“" + shown + "”不在本组织党员名册内。请核对姓名或党员编号。",
                "'" + shown + "' is not in the roster of this organisation. Check the name or id.");
        Check.that(
                found.size() == 1,
                ElectionProblem.AMBIGUOUS_NAME,
                "",
                field,
                "有 " + found.size() + " 名党员叫“" + shown + "”。请改用党员编号（memberId）指明。",
                found.size() + " members are called '" + shown + "'. Name the person by memberId.");
        return found.get(0);
    }

    private Roster roster() {
        return Neighbour.present(roster, ModuleName.ROSTER);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.huanjie.api.security.Role.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;

/**
 * 参考 3.5、7.3; GB/T 22239-2019, 8.1.4.2 d: one person may not hold two duties that check each other at the same reach.
 */
public final class SeparationOfDuties {
    /** Verdicts of the rule. */
    public static final String ALLOWED = "ALLOWED";

    public static final String CONFLICT = "CONFLICT";

    /** Those who prepare, submit or count in a community. */
    private static final Set<Role> COMMUNITY = Set.of(CLERK, ORG_LEADER, CHAIR, SCRUTINEER, TELLER, NEW_SECRETARY);

    /** A duty, and those it checks. */
    private record Apart(Role checks, Set<Role> checked, String clause) {}

    private static final List<Apart> APART = List.of(
            new Apart(STREET_APPROVER, COMMUNITY, "参考3.5：审批与提交分离"),
            new Apart(STREET_APPROVER, Set.of(STREET_CLERK, INSPECTOR, DEPT_REVIEWER), "参考3.5：审批与经办、考察、联审分离"),
            new Apart(STREET_LEADER, COMMUNITY, "参考3.5：审核与提交分离"),
            new Apart(STREET_CLERK, COMMUNITY, "参考3.5：受理与提交分离"),
            new Apart(DEPT_REVIEWER, COMMUNITY, "参考3.5：联审与提交分离"),
            new Apart(INSPECTOR, COMMUNITY, "参考3.5：考察与提交分离"),
            new Apart(DISTRICT_RECORDER, COMMUNITY, "参考3.5：备案与报送分离"),
            new Apart(DISTRICT_RECORDER, Set.of(STREET_CLERK, STREET_APPROVER, STREET_LEADER), "参考3.5：备案与报送分离"),
            new Apart(SCRUTINEER, Set.of(TELLER, CHAIR), "L20；S42：监票与计票、主持分离"));

    private SeparationOfDuties() {}

    /** Whether {@code wanted} may stand beside the roles already held. */
    public static Answer judge(List<HeldGrant> held, HeldGrant wanted) {
        for (HeldGrant other : held) {
            Optional<String> clause = clause(other, wanted);
            if (clause.isPresent()) {
                return Answer.result(CONFLICT, conflict(other, wanted, clause.get()));
            }
        }
        return Answer.result(ALLOWED, new Reason("与已有职责不冲突。", "No conflict with the duties held.", "参考3.5"));
    }

    private static Optional<String> clause(HeldGrant one, HeldGrant other) {
        if ((one.role() == ADMINISTRATOR) != (other.role() == ADMINISTRATOR)) {
            return Optional.of("参考7.3；GB/T 22239-2019 8.1.4.2：系统管理员不得有业务权限");
        }
        if (!one.meets(other)) {
            return Optional.empty();
        }
        if (one.role() == DEPT_REVIEWER
                && other.role() == DEPT_REVIEWER
                && !one.qualifier().equals(other.qualifier())) {
            return Optional.of("参考3.5：联审部门不得看见其他部门的意见");
        }
        return APART.stream()
                .filter(pair -> (pair.checks() == one.role() && pair.checked().contains(other.role()))
                        || (pair.checks() == other.role() && pair.checked().contains(one.role())))
                .map(Apart::clause)
                .findFirst();
    }

    private static Reason conflict(HeldGrant held, HeldGrant wanted, String clause) {
        return new Reason(
                "此人在“" + held.nodeName() + "”已是" + held.role().zh() + "，不能同时在“" + wanted.nodeName() + "”担任"
                        + wanted.role().zh() + "。请改派他人，或者先撤销原有职责。",
                "This person is " + held.role() + " at '" + held.nodeName() + "' and cannot be " + wanted.role()
                        + " at '" + wanted.nodeName()
                        + "' as well. Choose someone else or withdraw the other duty first.",
                clause);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.rule;

import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Person;
import org.huanjie.approval.domain.Requested;

/**
 * S40, S46; reference 3.5 (职责分离): whoever submitted a request does not decide on it, under whichever role or account: the person
 * counts, not the sign-in.
 */
public final class NobodyDecidesOwnRequest {
    private NobodyDecidesOwnRequest() {}

    /** @throws Refused self-approval */
    public static void check(Optional<Requested> request, Person decider) {
        if (request.isPresent() && request.get().by().id().equals(decider.id())) {
            Requested own = request.get();
            throw Refused.byClause(
                    ApprovalProblem.SELF_APPROVAL,
                    "职责分离; " + own.matter().clause(),
                    own.matter().step().value(),
                    "“" + own.matter().zh() + "”由您本人（" + own.by().name() + "）于 " + own.on()
                            + " 报送，不能由您本人审批。请由其他有权限的同志办理。",
                    "You submitted '" + own.matter().step() + "' yourself on " + own.on()
                            + "; somebody else who holds the right must decide on it.");
        }
    }
}

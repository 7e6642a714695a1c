// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import java.util.List;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.api.rule.RuleKinds;
import org.huanjie.roster.domain.rule.RosterRuleKinds;
import org.osgi.service.component.annotations.Component;

/** Offers the rules of the roster (应到会规则) to the calculator. */
@Component(service = RuleKinds.class)
public final class RosterRules implements RuleKinds {
    @Override
    public List<RuleKind> kinds() {
        return RosterRuleKinds.all();
    }
}

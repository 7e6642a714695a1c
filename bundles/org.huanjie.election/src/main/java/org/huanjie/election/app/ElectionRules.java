// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import java.util.List;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.api.rule.RuleKinds;
import org.huanjie.election.domain.rule.ElectionRuleKinds;
import org.osgi.service.component.annotations.Component;

/** Offers the rules of the election (选举规则) to the calculator. */
@Component(service = RuleKinds.class)
public final class ElectionRules implements RuleKinds {
    @Override
    public List<RuleKind> kinds() {
        return ElectionRuleKinds.all();
    }
}

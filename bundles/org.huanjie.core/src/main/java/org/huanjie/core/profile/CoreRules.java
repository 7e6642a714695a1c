// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.List;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.api.rule.RuleKinds;
import org.huanjie.core.organisation.rule.OrganisationRuleKinds;
import org.osgi.service.component.annotations.Component;

/** Offers the rules of organisations (组织设置和任期规则) to the calculator. */
@Component(service = RuleKinds.class)
public final class CoreRules implements RuleKinds {
    @Override
    public List<RuleKind> kinds() {
        return OrganisationRuleKinds.all();
    }
}

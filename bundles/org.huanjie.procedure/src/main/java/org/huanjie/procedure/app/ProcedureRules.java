// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app;

import java.util.List;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.api.rule.RuleKinds;
import org.huanjie.procedure.domain.rule.ProcedureRuleKinds;
import org.osgi.service.component.annotations.Component;

/** Offers the three bars (三个不允许) to the calculator. */
@Component(service = RuleKinds.class)
public final class ProcedureRules implements RuleKinds {
    @Override
    public List<RuleKind> kinds() {
        return ProcedureRuleKinds.all();
    }
}

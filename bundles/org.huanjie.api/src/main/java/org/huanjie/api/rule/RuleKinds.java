// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;

/** Service by which a slice offers its kinds of rule to the calculator. */
@FunctionalInterface
public interface RuleKinds {
    /** All kinds of the bundle; never empty. */
    List<RuleKind> kinds();
}

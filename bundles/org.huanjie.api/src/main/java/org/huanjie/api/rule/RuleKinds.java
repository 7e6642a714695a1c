// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;

/** Service by which a bundle offers the kinds of rule it owns to the calculator. */
@FunctionalInterface
public interface RuleKinds {
    /** The kinds of the bundle in reading order; never empty. */
    List<RuleKind> kinds();
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.console;

import java.util.List;
import org.huanjie.core.organisation.TreeNode;

/** The roots of the tree, which only the console looks for: everybody else belongs to one. */
@FunctionalInterface
public interface Districts {
    /** Every district, by name. */
    List<TreeNode> all();
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

import java.util.Set;
import org.huanjie.api.module.ModuleName;

/** Service by which a module offers facts. It must not write. */
public interface FactSource {
    /** The module whose switch silences this source. */
    ModuleName module();

    /** The facts offered. */
    Set<FactName> offers();

    /** One of the offered facts. */
    Fact read(FactName name, FactQuery query);
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

import java.util.Set;
import org.huanjie.api.module.ModuleName;

/**
 * Service by which a module offers facts. It must not write.
 *
 * <p>The source of a vendor's bundle is asked only for facts that an overlay of the case declares, on a thread of its own outside the
 * transaction of the act, and for two seconds at most; a failure, a late answer or a value of another kind than declared makes the
 * fact unknown. From within it, services of the product are not to be called: what may be known is in the question.
 */
public interface FactSource {
    /** The module whose switch silences this source; asked once, when the service appears. */
    ModuleName module();

    /** The facts offered; of a vendor's source asked once, when the service appears. */
    Set<FactName> offers();

    /** One of the offered facts. */
    Fact read(FactName name, FactQuery query);
}

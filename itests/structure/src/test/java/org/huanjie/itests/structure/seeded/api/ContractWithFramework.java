// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.api;

import org.osgi.framework.BundleContext;

/** A contract that only an OSGi program can keep. */
public interface ContractWithFramework {
    /** The context. */
    BundleContext context();
}

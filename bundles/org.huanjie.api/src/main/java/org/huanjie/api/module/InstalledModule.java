// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.module;

/** Service by which a slice says that it is installed in this container; it appears and vanishes with the bundle. */
@FunctionalInterface
public interface InstalledModule {
    /** The module. */
    ModuleName name();
}

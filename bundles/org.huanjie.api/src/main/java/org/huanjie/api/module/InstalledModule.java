// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.module;

/**
 * Service by which a slice, or the bundle of a vendor, says that it is installed in this container; it appears and vanishes with the
 * bundle. While it is there, the module can be switched per street.
 */
@FunctionalInterface
public interface InstalledModule {
    /** The module; asked once, when the service appears. */
    ModuleName name();
}

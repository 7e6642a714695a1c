// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import java.util.Optional;

/** Single values of the whole installation that are set once. */
public interface SettingStore {
    /** The value, if it was set. */
    Optional<String> get(String name);

    /** Sets it in the running transaction; of two nodes that do so at once one is refused. */
    void put(String name, String value);
}

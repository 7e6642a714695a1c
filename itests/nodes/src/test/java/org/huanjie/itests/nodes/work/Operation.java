// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

/** Something that people do. */
public interface Operation {
    /** Does it once, and tells the model what was acknowledged. */
    void by(Client client);
}

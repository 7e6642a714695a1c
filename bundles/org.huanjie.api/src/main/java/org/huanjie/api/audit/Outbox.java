// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.audit;

import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;

/** To-dos for the portal, written in the transaction of the act and delivered later; bodies say only that there is a task. */
public interface Outbox {
    /** Opens or renews the to-do with this key for everybody who holds the role at the node. */
    void todo(String key, OrgId at, Role role, String titleZh);

    /** The to-do with this key is done. */
    void done(String key);
}

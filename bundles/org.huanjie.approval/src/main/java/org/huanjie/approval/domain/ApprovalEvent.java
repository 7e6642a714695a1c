// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import org.huanjie.api.procedure.InstanceKey;

/** Something that happened to a matter, for ever. */
public sealed interface ApprovalEvent permits Requested, Decided {
    /** Identifier, later events having the greater one. */
    String id();

    /** The matter. */
    Matter matter();

    /** Key of the step's instance. */
    InstanceKey key();
}

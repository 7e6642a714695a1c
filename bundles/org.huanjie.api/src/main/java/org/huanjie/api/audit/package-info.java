// SPDX-License-Identifier: Apache-2.0
/** The audit trail and the outbox, both written in the transaction of the act. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.audit;

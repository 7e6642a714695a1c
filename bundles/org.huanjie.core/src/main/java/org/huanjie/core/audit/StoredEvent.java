// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

/** An event as read back, with the digest that stands beside it. */
public record StoredEvent(AuditEvent event, String digest) {}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

import org.huanjie.api.organisation.OrgId;

/**
 * A role held at a node of the tree; it reaches everything below that node.
 *
 * @param qualifier the department code of a {@link Role#DEPT_REVIEWER} (e.g. {@code HEALTH}); empty for other roles
 */
public record Grant(Role role, OrgId at, String qualifier) {}

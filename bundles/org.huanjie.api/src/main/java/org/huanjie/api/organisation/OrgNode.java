// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

/**
 * A node of the tree.
 *
 * @param parent the node itself for a district, otherwise the node above
 */
public record OrgNode(DistrictId district, OrgId id, OrgKind kind, String name, OrgId parent, int version) {}

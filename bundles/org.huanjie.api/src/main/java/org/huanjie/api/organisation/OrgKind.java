// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

/** Level of a node: 区、街道、社区、社区党组织. */
public enum OrgKind {
    DISTRICT,
    STREET,
    COMMUNITY,
    PARTY_ORG
}

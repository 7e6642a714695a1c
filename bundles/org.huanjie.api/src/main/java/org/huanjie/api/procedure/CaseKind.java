// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

/** The street's own part of a cycle (steps of scope STREET) or one Party organisation's election. */
public enum CaseKind {
    STREET,
    COMMUNITY
}

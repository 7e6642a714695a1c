// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

/** Kinds of facts in the closed list of a definition. */
public enum FactKind {
    BOOL,
    TEXT,
    COUNT,
    DATE,
    ITEMS,
    SET
}

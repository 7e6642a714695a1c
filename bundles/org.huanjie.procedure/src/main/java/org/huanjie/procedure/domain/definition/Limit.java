// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import org.huanjie.api.fact.FactName;

/** How often a branch may be taken: when the fact reaches the parameter, the case ends instead. */
public record Limit(FactName fact, String param, String then) {}

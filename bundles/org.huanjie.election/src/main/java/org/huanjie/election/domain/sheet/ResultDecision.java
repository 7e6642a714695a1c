// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** The decision about a shortfall, with its reason. */
public record ResultDecision(Decision decision, String reason) implements Sheet {}

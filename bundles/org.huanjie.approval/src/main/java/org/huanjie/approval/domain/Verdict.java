// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import java.util.Optional;

/**
 * A decision with what it rests on.
 *
 * @param reason   why; needed where the request is not granted
 * @param minutes  the street's meeting that decided
 * @param document number of the reply; empty if it has none
 */
public record Verdict(Decision decision, String reason, Optional<Minutes> minutes, String document) {}

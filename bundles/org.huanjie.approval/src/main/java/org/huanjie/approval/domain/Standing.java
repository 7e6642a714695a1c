// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import java.util.Optional;

/**
 * How a matter stands.
 *
 * @param pending the request that waits for a decision
 * @param settled true if nothing more can happen under this key
 */
public record Standing(Matter matter, Optional<Requested> pending, boolean settled) {}

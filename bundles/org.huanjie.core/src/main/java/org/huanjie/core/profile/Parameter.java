// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

/**
 * A number of the law (规则参数) with its clause and the direction in which it may be tightened.
 *
 * @param name      e.g. {@code quorum}
 * @param title     Chinese title
 * @param clause    clause of the layer that set the value
 * @param direction which way is tighter
 * @param value     the value in force
 */
public record Parameter(String name, String title, String clause, Direction direction, ParameterValue value) {}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

/**
 * One line of an {@code items} fact.
 *
 * @param key   identifier of the person or thing
 * @param label how a person reads it, e.g. the name
 * @param holds whether the line is complete
 * @param why   Chinese text of what is missing; empty if complete
 */
public record Item(String key, String label, boolean holds, String why) {}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

/**
 * Why an answer is what it is.
 *
 * @param zh     Chinese sentence with the numbers used
 * @param en     the same in English
 * @param clause article or seed row
 */
public record Reason(String zh, String en, String clause) {}

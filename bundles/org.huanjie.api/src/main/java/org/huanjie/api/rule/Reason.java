// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

/**
 * Why an answer is what it is.
 *
 * @param zh     Chinese sentence with the numbers used
 * @param en     the same in English
 * @param clause article or seed row
 */
public record Reason(String zh, String en, String clause) {
    /**
     * A sentence with its numbers filled in: {@code Reason.of("实到 {0} 人", "{0} present", "S42", 81)}.
     *
     * @param facts the values for {@code {0}}, {@code {1}} … of both sentences
     */
    public static Reason of(String zh, String en, String clause, Object... facts) {
        return new Reason(fill(zh, facts), fill(en, facts), clause);
    }

    private static String fill(String sentence, Object[] facts) {
        StringBuilder filled = new StringBuilder(sentence.length() + 16);
        for (int at = 0; at < sentence.length(); at++) {
            int end = sentence.charAt(at) == '{' ? sentence.indexOf('}', at) : -1;
            if (end < 0) {
                filled.append(sentence.charAt(at));
            } else {
                filled.append(facts[Integer.parseInt(sentence.substring(at + 1, end))]);
                at = end;
            }
        }
        return filled.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.file;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Keys of instances in the order of their counters, e.g. {@code round=2;list=1} after {@code round=1;list=3}. */
public final class Keys {
    /** The latest instance first. */
    public static final Comparator<String> LATEST_FIRST = Keys::compare;

    private Keys() {}

    /** Key of the n-th run of the list with this key. */
    public static String run(String listKey, int number) {
        return listKey + ";run=" + number;
    }

    /** True if the key lies in this round. */
    public static boolean inRound(String key, int round) {
        return key.equals("round=" + round) || key.startsWith("round=" + round + ";");
    }

    private static int compare(String one, String other) {
        int[] left = numbers(one);
        int[] right = numbers(other);
        return Arrays.compare(right, left);
    }

    private static int[] numbers(String key) {
        return Pattern.compile("\\d+")
                .matcher(key)
                .results()
                .mapToInt(r -> Integer.parseInt(r.group()))
                .toArray();
    }
}

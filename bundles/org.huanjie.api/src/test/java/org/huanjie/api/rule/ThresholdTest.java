// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource({
        "AT_LEAST, 4/5, 100, 80", "OVER, 4/5, 100, 81", "AT_LEAST, 4/5, 101, 81", "OVER, 4/5, 101, 81",
                "OVER, 1/2, 81, 41",
        "OVER, 1/2, 80, 41", "AT_LEAST, 1/2, 81, 41", "AT_LEAST, 1/5, 6, 2", "AT_LEAST, 80%, 7, 6", "AT_LEAST, 1, 7, 7",
        "AT_LEAST, 4/5, 0, 0", "OVER, 4/5, 0, 1"
    })
    void theMinimumIsTheLeastThatIsMet(Comparison comparison, String ratio, int whole, int minimum) {
        Threshold threshold = new Threshold(Ratio.parse(ratio), comparison);

        assertThat(threshold.minimum(whole)).isEqualTo(minimum);
        assertThat(threshold.met(minimum, whole)).isTrue();
        assertThat(minimum > 0 && threshold.met(minimum - 1, whole)).isFalse();
    }

    @Test
    void overIsTighterThanAtLeastAtTheSameFraction() {
        Threshold atLeast = new Threshold(Ratio.parse("4/5"), Comparison.AT_LEAST);
        Threshold over = new Threshold(Ratio.parse("8/10"), Comparison.OVER);

        assertThat(atLeast).isLessThan(over);
        assertThat(over.wordsZh()).isEqualTo("超过 8/10");
        assertThat(over.wordsEn()).isEqualTo("over 8/10");
    }
}

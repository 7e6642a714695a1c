// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final int MANY = 20_000;

    @Test
    void laterIdsAreGreaterAlsoWithinOneMillisecond() {
        List<String> ids = Stream.generate(Ids::next).limit(MANY).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theyAreOfVersionSevenAndThirtySixCharactersLong() {
        String id = Ids.next();

        assertThat(id).hasSize(36);
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(UUID.fromString(id).variant()).isEqualTo(2);
    }

    @Test
    void randomOnesAreOfVersionFourAndSayNothingOfTheirOrder() {
        List<String> ids = Stream.generate(Ids::random).limit(100).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> UUID.fromString(id).version() == 4);
        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }
}

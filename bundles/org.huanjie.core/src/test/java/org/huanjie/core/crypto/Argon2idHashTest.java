// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idHashTest {
    private final Argon2idHash cheap = new Argon2idHash(64, 1);

    @Test
    void aHashBelongsToItsPasswordAndToNoOther() {
        String hash = cheap.of("Tall-Bamboo-41");

        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(cheap.matches("Tall-Bamboo-41", hash)).isTrue();
        assertThat(cheap.matches("Tall-Bamboo-42", hash)).isFalse();
        assertThat(cheap.of("Tall-Bamboo-41")).isNotEqualTo(hash);
    }

    /** Made by the reference implementation: echo -n "password" | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32. */
    @Test
    void theReferenceImplementationsHashIsUnderstood() {
        assertThat(cheap.matches(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
                .isTrue();
    }

    @Test
    void aHashOfAnotherCostIsOutdatedButStillMatches() {
        String old = cheap.of("Tall-Bamboo-41");
        Argon2idHash dearer = new Argon2idHash(128, 1);

        assertThat(dearer.outdated(old)).isTrue();
        assertThat(dearer.matches("Tall-Bamboo-41", old)).isTrue();
        assertThat(dearer.outdated(dearer.of("x"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$AAAA",
                "$argon2id$v=19$m=64,t=1,p=4$c29tZXNhbHQ$AAAA"
            })
    void whatIsNoHashOfOursMatchesNothing(String text) {
        assertThat(cheap.matches("plain", text)).isFalse();
    }
}

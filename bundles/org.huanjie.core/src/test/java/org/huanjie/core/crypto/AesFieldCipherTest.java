// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesFieldCipherTest {
    private static final String ID = "11010519491231002X";

    private final AesFieldCipher cipher = new AesFieldCipher(new byte[32]);

    @ParameterizedTest
    @ValueSource(strings = {"", ID, "13912345678", "内蒙古自治区乌海市"})
    void aValueComesBackAsItWas(String plain) {
        assertThat(cipher.decrypt(cipher.encrypt(plain))).isEqualTo(plain);
    }

    @Test
    void theSameValueLooksDifferentEachTimeButHasOneDigest() {
        assertThat(cipher.encrypt(ID)).startsWith("aes1:").doesNotContain(ID).isNotEqualTo(cipher.encrypt(ID));
        assertThat(cipher.digest(ID))
                .hasSize(64)
                .isEqualTo(cipher.digest(ID))
                .isNotEqualTo(cipher.digest("110105194912310021"));
    }

    @Test
    void anotherKeyReadsNothingAndHasAnotherDigest() {
        byte[] other = new byte[32];
        other[31] = 1;
        AesFieldCipher stranger = new AesFieldCipher(other);
        String hidden = cipher.encrypt(ID);

        assertThatThrownBy(() -> stranger.decrypt(hidden)).isInstanceOf(IllegalArgumentException.class);
        assertThat(stranger.digest(ID)).isNotEqualTo(cipher.digest(ID));
    }

    @Test
    void aChangedByteIsNoticed() {
        String hidden = cipher.encrypt(ID);
        char middle = hidden.charAt(20);
        String changed = hidden.substring(0, 20) + (middle == 'A' ? 'B' : 'A') + hidden.substring(21);

        assertThatThrownBy(() -> cipher.decrypt(changed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "sm41:AAAA", "aes1:", "aes1:AAAA", "aes1:###"})
    void whatIsNoTextOfThisSchemeIsRefused(String text) {
        assertThatThrownBy(() -> cipher.decrypt(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

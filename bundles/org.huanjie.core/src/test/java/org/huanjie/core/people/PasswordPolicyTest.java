// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "Tall-Bamboo-41, 0, long and mixed",
        "换届选举工作Abcd12, 0, Chinese signs are a class of their own",
        "Short-1a, 1, too short",
        "alllowercaseletters, 1, one class only",
        "lower-and-hyphens, 1, two classes only",
        "Zhang3-Bamboo, 1, holds the login",
        "ZHANG3-bamboo, 1, holds the login in capitals",
        "Password123!, 1, a common one with decoration",
        "abc, 2, short and simple"
    })
    void everyFaultIsNamed(String password, int faults, String why) {
        assertThat(PasswordPolicy.faults(password, "zhang3")).as(why).hasSize(faults);
    }

    @RepeatedTest(50)
    void aOneTimePasswordKeepsThePolicyItself() {
        assertThat(PasswordPolicy.faults(Secrets.oneTimePassword(), "admin")).isEmpty();
    }
}

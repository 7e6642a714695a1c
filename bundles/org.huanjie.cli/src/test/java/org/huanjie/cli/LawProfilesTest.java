// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.huanjie.api.rule.Profile;
import org.huanjie.core.profile.ProfileCatalogue;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tests of the slices take for the law is the law that is shipped. */
class LawProfilesTest {
    private static final List<BiFunction<Profile, String, Object>> READERS =
            List.of(Profile::threshold, Profile::integer, Profile::flag, Profile::codes, Profile::range, Profile::code);

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void theProfileOfTheTestsIsTheShippedOne(String id, Profile ofTests) {
        Profile shipped = ProfileCatalogue.shipped().effective(id);
        Set<String> names = new TreeSet<>(ofTests.parameters());
        names.removeIf(name -> name.endsWith(".overMax"));

        assertThat(names).isEqualTo(new TreeSet<>(shipped.parameters()));
        assertThat(ofTests.parameters())
                .allSatisfy(name -> assertThat(value(ofTests, name)).as(name).isEqualTo(value(shipped, name)));
    }

    static List<Arguments> profiles() {
        return List.of(
                Arguments.of("reg-2020", LawProfiles.reg2020()),
                Arguments.of("street-plan-2015", LawProfiles.streetPlan2015()),
                Arguments.of("reg-1990", LawProfiles.reg1990()));
    }

    private static Object value(Profile profile, String name) {
        for (BiFunction<Profile, String, Object> reader : READERS) {
            try {
                return reader.apply(profile, name);
            } catch (IllegalArgumentException e) {
                // another type: the next reader
            }
        }
        throw new AssertionError("no value of " + name);
    }
}

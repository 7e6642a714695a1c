// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code as it is obeys the rules; and each rule catches the violation that is seeded for it. */
class HouseRulesTest {
    private static final String SEEDED = "org.huanjie.itests.structure.seeded";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.huanjie");
    private static final JavaClasses SEEDS = new ClassFileImporter().importPackages(SEEDED);
    private static final Map<String, ArchRule> RULES = new HouseRules("org.huanjie").all();
    private static final Map<String, ArchRule> SEEDED_RULES = new HouseRules(SEEDED).all();

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isObeyed(String rule) {
        RULES.get(rule).check(OURS);
    }

    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of("domain is plain Java over the api", "DomainWithFramework"),
                Arguments.of("domain knows no outer layer", "DomainThatAsksTheStore"),
                Arguments.of("application knows neither store nor rest", "ActThatKnowsItsStore"),
                Arguments.of("rest does not reach into the store", "ResourceThatReadsTables"),
                Arguments.of("slices do not know each other", "StepThatKnowsMembers"),
                Arguments.of("the api knows the JDK only", "ContractWithFramework"),
                Arguments.of("nobody reads the wall clock", "DeadlineOfToday"),
                Arguments.of("packages form no cycle", "StepThatKnowsMembers"),
                Arguments.of("entities stay in the store, unseen", "EntityForEverybody"),
                Arguments.of("only programs write to the standard streams", "Chatty"),
                Arguments.of("no floating point in api and domain", "RoundedQuorum"),
                Arguments.of("a constructor takes at most five things", "TooMuch"),
                Arguments.of("only the shell knows Karaf", "FriendOfKaraf"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void catchesItsSeededViolation(String rule, String culprit) {
        EvaluationResult result = SEEDED_RULES.get(rule).evaluate(SEEDS);

        assertThat(result.hasViolation()).isTrue();
        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(culprit);
    }

    @Test
    void noRuleIsWithoutSeed() {
        assertThat(seeds().map(seed -> (String) seed.get()[0])).containsExactlyElementsOf(RULES.keySet());
    }

    @Test
    void everyBundleWasLookedAt() {
        List<String> bundles = List.of(
                "api",
                "core",
                "roster",
                "procedure",
                "election",
                "approval",
                "office",
                "web",
                "shell",
                "rehearsal",
                "cli");

        assertThat(bundles)
                .allSatisfy(bundle -> assertThat(OURS.stream()
                                .filter(type -> type.getPackageName().startsWith("org.huanjie." + bundle)))
                        .as(bundle)
                        .hasSizeGreaterThan(0));
        assertThat(OURS).hasSizeGreaterThan(100);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The script says what is wrong, shows how it is used and ends with 2; it does nothing. */
class WrongUseTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("no command", new String[] {}, "a command is missing"),
                Arguments.of("unknown command", new String[] {"begin"}, "no such command: begin"),
                Arguments.of("unknown option", new String[] {"start", "--prot", "8181"}, "no such option: --prot"),
                Arguments.of("option without value", new String[] {"start", "--port"}, "option --port needs a value"),
                Arguments.of(
                        "port that is no number", new String[] {"start", "--port", "web"}, "--port must be 1 to 65535"),
                Arguments.of(
                        "port out of range", new String[] {"start", "--port", "65536"}, "--port must be 1 to 65535"),
                Arguments.of("option of another command", new String[] {"stop", "--long"}, "has no option --long"),
                Arguments.of(
                        "database of another kind",
                        new String[] {"start", "--database", "jdbc:h2:mem:x"},
                        "jdbc:postgresql://"),
                Arguments.of("file too few", new String[] {"rules"}, "a file is missing"),
                Arguments.of("file too many", new String[] {"rules", "a", "b"}, "unexpected: b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void endsWithTwo(String mistake, String[] arguments, String sentence) {
        Script.Answer answer = Script.run(arguments);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains(sentence, "usage: ./huanjie COMMAND");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aRosterThatIsNotThereGetsALineOfItsOwn() {
        Script.Answer answer = Script.run("import-check", "/no/such/roster.xlsx");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("/no/such/roster.xlsx", "file-not-found");
    }

    @Test
    void aFileOfRulesThatIsNotThereIsNamed() {
        Script.Answer answer = Script.run("rules", "/no/such/rules.json");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("/no/such/rules.json");
    }

    @Test
    void helpIsNoMistake() {
        Script.Answer answer = Script.run("--help");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("demo", "import-check");
    }
}

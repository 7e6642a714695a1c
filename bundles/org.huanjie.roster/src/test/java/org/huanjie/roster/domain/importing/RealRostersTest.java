// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rosters of sixteen communities, as offices write them, against what a correct import finds. */
class RealRostersTest {
    private static final Path CLEAN = bundles().resolve("org.huanjie.rehearsal/src/main/resources/rehearsal/rosters");
    private static final Path FAULTY = bundles().resolve("org.huanjie.roster/src/test/resources/rosters-with-faults");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rosters")
    void everyFigureIsRightAndEveryFaultStandsAtItsRowAndNoOther(String name, Path file, JsonNode expected) {
        Verdict verdict = Verdict.of(file);

        assertThat(figures(verdict.figures())).isEqualTo(figures(expected));
        assertThat(verdict.faults()).containsExactlyInAnyOrderElementsOf(faults(expected));
    }

    static Stream<Arguments> rosters() throws IOException {
        return Stream.concat(cases(CLEAN), cases(FAULTY));
    }

    private static Stream<Arguments> cases(Path folder) throws IOException {
        JsonNode list =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        assertThat(list).isNotEmpty();
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> Arguments.of(
                        one.get("file").asText(), folder.resolve(one.get("file").asText()), one));
    }

    private static ImportFigures figures(JsonNode n) {
        return new ImportFigures(
                n.get("dataRows").asInt(),
                n.get("members").asInt(),
                n.get("full").asInt(),
                n.get("probationary").asInt(),
                n.get("floating").asInt(),
                n.get("shouldTransfer").asInt());
    }

    private static ImportFigures figures(ImportFigures figures) {
        return figures;
    }

    private static List<String> faults(JsonNode expected) {
        List<String> faults = new ArrayList<>();
        expected.get("errors")
                .forEach(e -> faults.add(
                        e.get("kind").asText() + "@" + e.get("dataRow").asInt()));
        return faults;
    }

    private static Path bundles() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("org.huanjie.roster") ? here.getParent() : here.resolve("bundles");
    }
}

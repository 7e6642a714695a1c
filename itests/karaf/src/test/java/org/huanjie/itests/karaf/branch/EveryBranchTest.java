// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every branch that the procedure defines has a test here, and no test names a branch that it does not define. */
class EveryBranchTest {
    private static final Path DEFINITION =
            Path.of("../../bundles/org.huanjie.procedure/src/main/resources/definitions/process.yaml");

    private static final List<Class<?>> TESTS = List.of(
            PreparationBranchesTest.class,
            ReviewBranchesTest.class,
            NoticeBranchesTest.class,
            MeetingBranchesTest.class,
            CountBranchesTest.class,
            ResultBranchesTest.class,
            ApprovalBranchesTest.class);

    @Test
    void hasATestOfItsOwn() throws IOException {
        Set<String> tested = new TreeSet<>();
        TESTS.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .flatMap(method -> Stream.of(method.getAnnotationsByType(Branch.class)))
                .forEach(branch -> tested.addAll(List.of(branch.value())));

        assertThat(tested).hasSize(36).isEqualTo(defined());
    }

    private static Set<String> defined() throws IOException {
        String text = Files.readString(DEFINITION);
        Set<String> ids = new TreeSet<>();
        Pattern.compile("(?m)^- \\{id: (\\w+),")
                .matcher(text.substring(text.indexOf("\nbranches:\n")))
                .results()
                .forEach(found -> ids.add(found.group(1)));
        return ids;
    }
}

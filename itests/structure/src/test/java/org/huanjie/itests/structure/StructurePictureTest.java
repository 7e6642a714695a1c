// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code docs/structure.md} shows the bundles as they are. */
class StructurePictureTest {
    private static final String ROSTER = "org.huanjie.api.roster.Roster";
    private static final Path COMMITTED = Path.of(System.getProperty("huanjie.root"), "docs", "structure.md");

    @Test
    void theCommittedPictureIsTheTruth() throws IOException {
        String drawn = new StructurePicture(Bundle.all()).markdown();

        if (Boolean.getBoolean("structure.write")) {
            Files.writeString(COMMITTED, drawn);
        }

        assertThat(Files.readString(COMMITTED))
                .as("docs/structure.md; write it anew with -Dstructure.write=true")
                .isEqualTo(drawn);
    }

    @Test
    void anArrowGoesFromTheUserOfAContractToTheOneWhoOffersIt() {
        Bundle offers = new Bundle(
                "org.huanjie.roster",
                Map.of("Provide-Capability", "osgi.service;objectClass:List<String>=\"org.huanjie.api.roster.Roster\""),
                List.of());
        Bundle uses = new Bundle("org.huanjie.election", Map.of(), List.of(new Reference(ROSTER, false)));
        Bundle wishes = new Bundle("org.huanjie.procedure", Map.of(), List.of(new Reference(ROSTER, true)));

        String drawn = new StructurePicture(List.of(offers, uses, wishes)).markdown();

        assertThat(drawn)
                .contains("election -- \"Roster\" --> roster")
                .contains("procedure -. \"Roster\" .-> roster")
                .contains("| roster.Roster | roster | election, procedure (optional) |");
    }

    @Test
    void whatAComponentRefersToIsSeen() {
        Bundle core = Bundle.all().stream()
                .filter(bundle -> bundle.name().equals("org.huanjie.core"))
                .findFirst()
                .orElseThrow();

        assertThat(core.uses()).containsKeys("security.Actors", "transaction.Transactions");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huanjie.api.console.ModuleControl.ModuleState;
import org.huanjie.api.console.RosterImports.Fault;
import org.huanjie.api.console.RosterImports.Outcome;
import org.huanjie.api.console.VendorFacts.Offer;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.shell.report.Finding.Level;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Set<ModuleName> ALL = Set.copyOf(ModuleName.ours());

    @Test
    void chineseCharactersCountAsTwo() {
        assertThat(new Table("名称", "N").row("a", 1).row("和谐里", 22).lines())
                .containsExactly("名称    N", "a       1", "和谐里  22");
    }

    @Test
    void aCompleteInstallationHasNothingMissing() {
        Installation whole = new Installation(
                Storages.inOrder("jdbc:postgresql://db/huanjie"), true, true, ALL, List.of(), List.of(), 2, false);

        assertThat(SelfCheck.of(whole)).allMatch(f -> f.level() == Level.GOOD);
    }

    @Test
    void theEmbeddedDatabaseTheFirstPasswordAndAnEmptyTreeAreHints() {
        Installation trial =
                new Installation(Storages.inOrder("jdbc:h2:file:x"), true, true, ALL, List.of(), List.of(), 0, true);

        assertThat(SelfCheck.of(trial)).filteredOn(f -> f.level() == Level.HINT).hasSize(3);
        assertThat(SelfCheck.of(trial)).noneMatch(f -> f.level() == Level.BAD);
    }

    @Test
    void whatIsMissingIsNamedWithWhatToDo() {
        Installation broken = new Installation(
                Storages.NONE, false, false, Set.of(), List.of("org.huanjie.roster"), List.of(), -1, false);
        List<Finding> bad = SelfCheck.of(broken).stream()
                .filter(f -> f.level() == Level.BAD)
                .toList();

        assertThat(bad).hasSize(4).allMatch(f -> !f.todo().isEmpty());
        assertThat(bad.get(0).line()).contains("org.huanjie.roster").contains("→");
    }

    @Test
    void aModuleThatIsNotInstalledIsNotEnabledEither() {
        OrgNode street = new OrgNode(new DistrictId("d"), new OrgId("s1"), OrgKind.STREET, "和谐街道", new OrgId("d"), 1);

        List<String> lines = ModuleLines.of(street, List.of(new ModuleState(ModuleName.TEMPLATE, false, true)));

        assertThat(lines.get(0)).isEqualTo("和谐街道 s1");
        assertThat(lines.get(2)).startsWith("TEMPLATE").contains("文书").endsWith("否 no");
    }

    @Test
    void aRosterFileIsReportedWithThePlaceOfEachProblem() {
        Outcome outcome = new Outcome(
                3,
                2,
                0,
                0,
                List.of(new Fault("id-check-digit", 2, 5, "身份证号", "1101**", "校验码不符。Wrong check digit.")),
                false);

        assertThat(ImportLines.of(outcome).get(0)).contains("rows 3").contains("not stored");
        assertThat(ImportLines.of(outcome).get(2)).startsWith("5").contains("id-check-digit");
    }

    @Test
    void whatAVendorOffersIsShownAndWhatIsIgnoredToo() {
        Offer offer = new Offer(
                "cn.example.portal", ModuleName.of("PORTAL", "办公门户"), List.of("portal.arrears"), List.of("class"));
        Installation it = new Installation(
                Storages.inOrder("jdbc:postgresql://db/huanjie"), true, true, ALL, List.of(), List.of(offer), 2, false);

        List<String> lines = SelfCheck.of(it).stream().map(Finding::line).toList();

        assertThat(lines).anyMatch(l -> l.startsWith("[正常 GOOD]") && l.contains("portal.arrears"));
        assertThat(lines)
                .anyMatch(l -> l.startsWith("[提示 HINT]") && l.contains("cn.example.portal") && l.contains("class"));
    }
}

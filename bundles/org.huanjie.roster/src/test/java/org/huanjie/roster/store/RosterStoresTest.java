// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.testkit.ACase.aCaseOf;
import static org.huanjie.testkit.ACommunity.aCommunity;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.app.PlainCipher;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.correction.Correction;
import org.huanjie.roster.domain.decision.Decision;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.huanjie.roster.domain.freeze.RosterLine;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.importing.ImportFigures;
import org.huanjie.roster.domain.importing.RowFault;
import org.huanjie.roster.domain.importing.RowProblem;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinion;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinions;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports, exclusions, freezes and corrections come back as they were. */
class RosterStoresTest {
    private static final TestDatabase DATABASE = TestDatabase.open("roster");
    private static final FieldCipher CIPHER = new PlainCipher();
    private static final String NUMBER = "11010519491231002X";

    private final CaseView election = aCaseOf(aCommunity()).view();
    private final Scope scope = new Scope(ACommunity.DISTRICT, election.organisation());
    private final JpaImportStore imports = new JpaImportStore(DATABASE.jpa("roster"), CIPHER);
    private final JpaExclusionStore exclusions = new JpaExclusionStore(DATABASE.jpa("roster"), CIPHER);
    private final JpaFreezeStore freezes = new JpaFreezeStore(DATABASE.jpa("roster"));
    private final JpaCorrectionStore corrections = new JpaCorrectionStore(DATABASE.jpa("roster"), CIPHER);

    @BeforeEach
    void clear() {
        DATABASE.clear();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void anImportComesBackWithItsProblemsAndDecisions() {
        RowProblem problem = new RowProblem(
                RowFault.ID_CHECK_DIGIT,
                new RowProblem.Place(5, "花名册", 8),
                "公民身份号码",
                "110105********0021",
                "中文。",
                "English.");
        NotedProblem noted = NotedProblem.found(1, problem)
                .decided(new Decision(Decision.Kind.CORRECT, Column.ID_NUMBER, NUMBER, "核对身份证"));
        RosterImport made = new RosterImport(
                Ids.next(),
                new RosterImport.Source(
                        ACommunity.DISTRICT,
                        election.organisation(),
                        "花名册.xlsx",
                        "ab",
                        "p-1",
                        LocalDate.of(2026, 5, 22)),
                new ImportFigures(41, 40, 39, 1, 1, 1),
                List.of(NotedProblem.found(1, problem), NotedProblem.found(2, problem)),
                new RosterImport.Effect(1, 2, 3, 4),
                RosterImport.State.OPEN,
                0);
        imports.add(made);
        imports.change(made.decided(List.of(noted, NotedProblem.found(2, problem))));

        RosterImport read = imports.find(scope, made.id()).orElseThrow();
        assertThat(read.problems()).containsExactly(noted, NotedProblem.found(2, problem));
        assertThat(read.source()).isEqualTo(made.source());
        assertThat(read.figures()).isEqualTo(made.figures());
        assertThat(read.effect()).isEqualTo(made.effect());
        assertThat(imports.all(scope)).hasSize(1);
    }

    @Test
    void personsLeftOutComeBackUnexplainedOnesFirst() {
        DroppedPerson.Origin origin =
                new DroppedPerson.Origin(ACommunity.DISTRICT, election.organisation(), "i-1", 3, 6);
        DroppedPerson first = new DroppedPerson(Ids.next(), origin, "张三", "name-missing", "", "", 0);
        DroppedPerson second = new DroppedPerson(Ids.next(), origin, "李四", "duplicate-person", "", "", 0);
        imports.addDropped(List.of(first, second));
        imports.changeDropped(first.explained("已转出", "p-1"));

        assertThat(imports.dropped(scope)).extracting(DroppedPerson::name).containsExactly("李四", "张三");
        assertThat(imports.dropped(scope).get(1).explanation()).isEqualTo("已转出");
    }

    @Test
    void anExclusionComesBackInEveryState() {
        Exclusion.Subject subject = new Exclusion.Subject(
                ACommunity.DISTRICT,
                election.organisation(),
                election.id(),
                "roster=1",
                new Exclusion.Who(new MemberId("m-1"), "张三"));
        Exclusion recorded = Exclusion.recorded(
                Ids.next(), subject, new Exclusion.Ground("ABROAD_SELF_6M", RosterDate.parse("2025-11-01"), "自费"));
        exclusions.add(recorded);
        Exclusion decided = recorded.consulted(new Exclusion.Consultation(
                        new Opinions(Opinion.AGREE, Opinion.DISAGREE, "说明"),
                        "李四",
                        "妻子",
                        "证明1号",
                        RosterDate.parse("2026-05-25")))
                .requested(new Exclusion.Request(
                        "3号", RosterDate.parse("2026-05-29"), RosterDate.parse("2026-07-04"), "p-1"))
                .ruled(true, new Exclusion.Ruling("同意", "5号", RosterDate.parse("2026-05-30"), "p-2"));
        exclusions.change(List.of(decided));

        Exclusion read = exclusions.all(election).get(0);
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(decided);
    }

    @Test
    void aFreezeComesBackWithItsLines() {
        RosterLine line = new RosterLine(
                new MemberId("m-1"), 1, "张三", new RosterLine.Rights(true, true, true, true), "FULL_MEMBER", true);
        Freeze freeze = new Freeze(
                Ids.next(),
                new Freeze.Owner(ACommunity.DISTRICT, election.organisation(), election.id()),
                FreezeKind.MEETING,
                "round=1",
                1,
                LocalDate.of(2026, 7, 2),
                "p-1",
                Freeze.Counts.of(List.of(line)));
        freezes.add(freeze, List.of(line));

        assertThat(freezes.all(election)).containsExactly(freeze);
        assertThat(freezes.lines(freeze)).containsExactly(line);
    }

    @Test
    void aCorrectionComesBackWithItsAnswer() {
        Correction asked = Correction.asked(
                Ids.next(),
                new Correction.Subject(ACommunity.DISTRICT, election.organisation(), new MemberId("m-1"), "张三", "p-1"),
                new Correction.Wish(Column.ID_NUMBER, NUMBER, "填错", LocalDate.of(2026, 5, 22)));
        corrections.add(asked);
        Correction answered = asked.answered(true, new Correction.Answer("已核", RosterDate.parse("2026-05-23"), "p-2"));
        corrections.change(answered);

        assertThat(corrections.find(scope, asked.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(answered);
        assertThat(corrections.askedBy(ACommunity.DISTRICT, "p-1")).hasSize(1);
    }
}

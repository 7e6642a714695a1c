// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huanjie.roster.app.RosterFixture.csv;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.web.Paging;
import org.huanjie.roster.app.port.MemberStore.Filter;
import org.huanjie.roster.domain.decision.Decision;
import org.huanjie.roster.domain.decision.Decision.Kind;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.decision.RosterImport.Effect;
import org.huanjie.roster.domain.decision.RosterImport.State;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportRosterTest {
    private static final TestDatabase DATABASE = TestDatabase.open("roster");
    private static final String ZHANG = "张三,男,1965-02,1990-07,1991-07,正式党员,15030319650228007X,13912345678";
    private static final String LI = "李四,女,1990-01,2025-07,,预备党员,,";

    private RosterFixture roster = new RosterFixture(DATABASE);

    @BeforeEach
    void clear() {
        DATABASE.clear();
        roster = new RosterFixture(DATABASE);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aDryRunStoresNobodyAndTheCommitStoresEverybody() {
        byte[] file = RosterFixture.file(RosterFixture.ROSTERS, "01-和谐里社区.xlsx");
        RosterImport made = roster.dryRun.judge(roster.org(), "01-和谐里社区.xlsx", file);

        assertThat(made.state()).isEqualTo(State.OPEN);
        assertThat(made.problems()).isEmpty();
        assertThat(made.effect()).isEqualTo(new Effect(103, 0, 0, 0));
        assertThat(roster.stores.members.all(roster.scope())).isEmpty();

        RosterImport committed = roster.commit.commit(roster.org(), made.id(), file);

        assertThat(committed.effect()).isEqualTo(new Effect(103, 0, 0, 0));
        List<Member> members = roster.stores.members.all(roster.scope());
        assertThat(members).hasSize(103).first().extracting(Member::name).isEqualTo("钱信");
        assertThat(members).extracting(m -> m.place().number()).isSorted().doesNotHaveDuplicates();
        assertThat(roster.audit.actions()).containsExactly("roster-judged", "roster-imported");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        byte[] file = RosterFixture.file(RosterFixture.ROSTERS, "05-新华北社区.csv");
        roster.imported(file);
        RosterImport again = roster.dryRun.judge(roster.org(), "花名册.csv", file);

        assertThat(again.state()).isEqualTo(State.NOTHING_NEW);
        assertThat(roster.commit.commit(roster.org(), again.id(), file).effect())
                .isEqualTo(new Effect(0, 0, 31, 0));
        assertThat(roster.stores.members.all(roster.scope())).hasSize(31);
    }

    @Test
    void severalFilesOfOneOrganisationAddUpAndABlankTakesNothingAway() {
        roster.imported(csv(ZHANG));
        RosterImport second = roster.imported(csv("张三,男,1965-02-28,1990-07,1991-07,正式党员,15030319650228007X,", LI));

        assertThat(second.effect()).isEqualTo(new Effect(1, 1, 0, 0));
        Member zhang = roster.stores
                .members
                .page(roster.scope(), new Filter("张三", "", ""), new Paging(1, 1))
                .get(0);
        assertThat(zhang.details().person().birth().iso()).isEqualTo("1965-02-28");
        assertThat(zhang.contact().open(roster.cipher).phone().value()).isEqualTo("13912345678");
    }

    @Test
    void aPersonWithoutNumberIsKnownAgainByNameBirthAndJoiningDate() {
        roster.imported(csv(LI));
        RosterImport again =
                roster.imported(csv("李四,女,1990-01,2025-07,,预备党员,,13812345678", "李四,女,1991-01,2025-07,,预备党员,,"));

        assertThat(again.effect()).isEqualTo(new Effect(1, 1, 0, 0));
    }

    @Test
    void aFileWithProblemsIsStoredOnlyWhenEachIsDecided() {
        byte[] file = RosterFixture.file(RosterFixture.FAULTY, "03-南湖社区.xlsx");
        RosterImport made = roster.dryRun.judge(roster.org(), "南湖.xlsx", file);
        assertThat(made.undecided()).isEqualTo(3);
        assertRefused("import-not-clean", () -> roster.commit.commit(roster.org(), made.id(), file));
        assertThat(roster.stores.members.all(roster.scope())).isEmpty();

        RosterImport decided = roster.decide.decide(
                roster.org(),
                made.id(),
                Map.of(
                        number(made, "id-15-digits"), decision(Kind.DROP_VALUE, ""),
                        number(made, "id-lost-digits"), decision(Kind.CORRECT, "15030319650228007X"),
                        number(made, "not-a-member-type"), decision(Kind.DROP_PERSON, "")));
        assertThat(decided.undecided()).isZero();
        assertRefused("import-wrong-decision", () -> roster.commit.commit(roster.org(), made.id(), file));

        roster.decide.decide(
                roster.org(),
                made.id(),
                Map.of(
                        number(made, "id-15-digits"), decision(Kind.DROP_VALUE, ""),
                        number(made, "id-lost-digits"), decision(Kind.DROP_VALUE, ""),
                        number(made, "not-a-member-type"), decision(Kind.DROP_PERSON, "")));
        assertThat(roster.commit.commit(roster.org(), made.id(), file).effect()).isEqualTo(new Effect(60, 0, 0, 1));
        assertThat(roster.imports.dropped(roster.org())).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("司马红武");
            assertThat(person.isExplained()).isFalse();
        });
    }

    @Test
    void aRepeatedPersonThatIsDroppedNeedsNoExplanation() {
        byte[] file = RosterFixture.file(RosterFixture.FAULTY, "01-东风社区.xlsx");
        RosterImport made = roster.dryRun.judge(roster.org(), "东风.xlsx", file);
        roster.decide.decide(
                roster.org(),
                made.id(),
                Map.of(
                        number(made, "id-check-digit"), decision(Kind.DROP_VALUE, ""),
                        number(made, "duplicate-person"), decision(Kind.DROP_PERSON, "")));

        assertThat(roster.commit.commit(roster.org(), made.id(), file).effect()).isEqualTo(new Effect(40, 0, 0, 1));
        assertThat(roster.imports.dropped(roster.org())).allMatch(DroppedPerson::isExplained);
    }

    @Test
    void everyWrongDecisionIsNamedAtOnce() {
        RosterImport made = roster.dryRun.judge(
                roster.org(), "f", csv(",男,1965-02,1990-07,1991-07,正式党员,,", "张三,男,1965-02,2010-07,2010-09,正式党员,,"));

        assertThatThrownBy(() -> roster.decide.decide(
                        roster.org(),
                        made.id(),
                        Map.of(
                                1,
                                decision(Kind.DROP_VALUE, ""),
                                2,
                                decision(Kind.CONFIRM, ""),
                                3,
                                decision(Kind.CORRECT, "x"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(3)
                                .allMatch(p -> p.code() == RosterProblem.WRONG_DECISION));
    }

    @Test
    void aDoubtIsConfirmedWithANote() {
        byte[] file = csv("张三,男,1965-02,2010-07,2010-09,正式党员,,");
        RosterImport made = roster.dryRun.judge(roster.org(), "f", file);
        roster.decide.decide(
                roster.org(), made.id(), Map.of(1, new Decision(Kind.CONFIRM, Column.FULL_ON, "", "档案记载提前转正")));

        assertThat(roster.commit.commit(roster.org(), made.id(), file).effect().added())
                .isEqualTo(1);
    }

    @Test
    void correctionsThatMakeTwoRowsOnePersonAreRefused() {
        byte[] file = csv(ZHANG, "张三丰,男,1965-02,1990-07,1991-07,正式党员,150303196502280071,");
        RosterImport made = roster.dryRun.judge(roster.org(), "f", file);
        roster.decide.decide(roster.org(), made.id(), Map.of(1, decision(Kind.CORRECT, "15030319650228007X")));

        assertRefused("import-wrong-decision", () -> roster.commit.commit(roster.org(), made.id(), file));
        assertThat(roster.stores.members.all(roster.scope())).isEmpty();
    }

    @Test
    void anotherFileThanTheJudgedOneIsRefusedAndACommittedImportIsFinal() {
        RosterImport made = roster.dryRun.judge(roster.org(), "f", csv(ZHANG));
        assertRefused("import-other-file", () -> roster.commit.commit(roster.org(), made.id(), csv(ZHANG, LI)));

        roster.commit.commit(roster.org(), made.id(), csv(ZHANG));
        assertRefused("import-committed", () -> roster.commit.commit(roster.org(), made.id(), csv(ZHANG)));
    }

    @Test
    void zeroRowsAreAFailure() {
        RosterImport made = roster.dryRun.judge(roster.org(), "f", csv());

        assertThat(made.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.problem().fault().code()).isEqualTo("zero-rows"));
        assertRefused("import-zero-rows", () -> roster.commit.commit(roster.org(), made.id(), csv()));
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefusedWithItsCode() {
        assertRefused(
                "file-wrong-type",
                () -> roster.dryRun.judge(
                        roster.org(), "f", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertRefused("file-empty", () -> roster.dryRun.judge(roster.org(), "f", new byte[0]));
    }

    @Test
    void onlyTheClerkOfTheOrganisationImports() {
        roster.actors.act(roster.leader);
        assertRefused("right-missing", () -> roster.dryRun.judge(roster.org(), "f", csv(ZHANG)));
        roster.actors.act(roster.stranger);
        assertRefused("not-found", () -> roster.dryRun.judge(roster.org(), "f", csv(ZHANG)));
    }

    private static Decision decision(Kind kind, String value) {
        return new Decision(kind, Column.ID_NUMBER, value, "");
    }

    private static int number(RosterImport made, String code) {
        return made.problems().stream()
                .filter(p -> p.problem().fault().code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }

    static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().code().code()).isEqualTo(code);
            assertThat(refused.problem().detailZh()).isNotBlank();
            assertThat(refused.problem().detailEn()).isNotBlank();
        });
    }
}

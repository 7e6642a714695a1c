// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huanjie.roster.app.ImportRosterTest.assertRefused;
import static org.huanjie.roster.app.RosterFixture.csv;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.web.Paging;
import org.huanjie.roster.app.correction.OwnRecord;
import org.huanjie.roster.app.member.ExportRoster.Format;
import org.huanjie.roster.app.port.MemberStore.Filter;
import org.huanjie.roster.domain.correction.Correction;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.DocumentRef;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.RightsOverride;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.Standing;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members one by one: corrected, restricted, shown masked, exported, seen by themselves. */
class KeepRosterTest {
    private static final TestDatabase DATABASE = TestDatabase.open("roster");
    private static final String NUMBER = "15030319650228007X";
    private static final DocumentRef DOCUMENT = new DocumentRef("决定", "1号", RosterDate.parse("2026-05-01"));

    private RosterFixture roster = new RosterFixture(DATABASE);
    private MemberId zhang = new MemberId("none");

    @BeforeEach
    void importRoster() {
        DATABASE.clear();
        roster = new RosterFixture(DATABASE);
        roster.imported(csv(
                "张三,男,1965-02-28,1990-07,1991-07,正式党员," + NUMBER + ",+8613912345678", "李四,女,1990-01,2025-07,,预备党员,,"));
        zhang = id("张三");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void whatIsCorrectedStandsUnderTheRulesOfTheImport() {
        assertThatThrownBy(() -> roster.keep.correct(
                        roster.org(),
                        zhang,
                        Map.of(Column.ID_NUMBER, "150303196502280071", Column.FULL_ON, "1989-01"),
                        "核对"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problems()).extracting(p -> p.field()).containsExactly("idNumber", "fullOn");
                    assertThat(refused.problem().detailZh())
                            .contains("150303********0071")
                            .doesNotContain("第 1 人");
                });

        roster.keep.correct(roster.org(), zhang, Map.of(Column.GROUP, "第二党小组"), "核对");
        Member changed = roster.read.one(roster.org(), zhang).member();
        assertThat(changed.details().membership().group()).isEqualTo("第二党小组");
        assertThat(changed.contact().open(roster.cipher).idNumber().value()).isEqualTo(NUMBER);
        roster.keep.correct(roster.org(), zhang, Map.of(Column.ID_NUMBER, ""), "号码有误，先行删去");
        assertThat(roster.read.one(roster.org(), zhang).contact().idNumber().isGiven())
                .isFalse();
    }

    @Test
    void aPersonWhoIsThereAlreadyIsNotRegisteredTwice() {
        Map<Column, String> form = Map.of(
                Column.NAME,
                "张三",
                Column.BIRTH,
                "1965-02-28",
                Column.JOINED_ON,
                "1990-07",
                Column.FULL_ON,
                "1991-07",
                Column.TYPE,
                "正式党员");
        assertRefused("already-exists", () -> roster.keep.register(roster.org(), form, "补登"));

        Member made = roster.keep.register(
                roster.org(), Map.of(Column.NAME, "王五", Column.JOINED_ON, "2025-07", Column.TYPE, "预备党员"), "补登");
        assertThat(made.place().number()).isEqualTo(3);
    }

    @Test
    void rightsChangeByDocumentOnlyAndNeverForAProbationaryMember() {
        Standing without = new Standing(
                Standing.Punishment.EXPELLED,
                RosterDate.NONE,
                RosterDate.NONE,
                Standing.LegalState.NONE,
                Standing.Ending.NONE,
                DocumentRef.NONE);
        assertRefused("document-needed", () -> roster.rights.standing(roster.org(), zhang, without));
        RightsOverride grants = new RightsOverride(true, true, true, "恢复", DOCUMENT);
        assertRefused("right-missing", () -> roster.rights.override(roster.org(), zhang, grants));

        roster.actors.act(roster.approver);
        assertRefused("rights-of-full-members-only", () -> roster.rights.override(roster.org(), id("李四"), grants));
        roster.rights.override(roster.org(), zhang, new RightsOverride(false, true, true, "依文件", DOCUMENT));
        assertThat(roster.read.one(roster.org(), zhang).entitlement().reason()).isEqualTo("BY_DOCUMENT");
        assertThat(roster.read.one(roster.org(), zhang).entitlement().elect()).isFalse();
        roster.rights.derived(roster.org(), zhang);
        assertThat(roster.read.one(roster.org(), zhang).entitlement().elect()).isTrue();
    }

    @Test
    void anExportIsMaskedUnlessTheRightIsThereAndGuardedAgainstFormulas() {
        String masked = new String(roster.export.export(roster.org(), Format.CSV, false, ""), UTF_8);
        assertThat(masked)
                .contains("150303********007X", "139****5678", "1965年2月")
                .doesNotContain(NUMBER, "02-28");
        assertRefused("right-missing", () -> roster.export.export(roster.org(), Format.CSV, true, "联审"));

        roster.actors.act(roster.streetClerk);
        assertThat(new String(roster.export.export(roster.org(), Format.CSV, true, "联审"), UTF_8))
                .contains(NUMBER);
        assertThat(roster.export.export(roster.org(), Format.XLSX, false, "")).startsWith('P', 'K');
        assertThat(roster.audit.entries().stream().filter(e -> e.action().equals("roster-exported")))
                .extracting(e -> e.details().get("contact"))
                .containsExactly("masked", "full", "masked");
    }

    @Test
    void numbersAreHandedOutToANamedReaderWithAReasonAndNeverRecorded() {
        assertRefused("right-missing", () -> roster.contact.open(roster.org(), zhang, "联审"));
        roster.actors.act(roster.streetClerk);
        assertThat(roster.contact.open(roster.org(), zhang, "联审").idNumber().value())
                .isEqualTo(NUMBER);

        assertThat(roster.audit.entries().toString())
                .contains("contact-opened", "联审")
                .doesNotContain(NUMBER, "13912345678");
    }

    @Test
    void aMemberSeesTheOwnRecordAndAsksForACorrection() {
        roster.actors.act(roster.streetClerk);
        roster.rights.account(roster.org(), zhang, roster.teller.person().value());
        roster.actors.act(roster.teller);
        assertRefused("right-missing", () -> roster.read.one(roster.org(), zhang));
        assertThat(roster.own.mine())
                .extracting(OwnRecord.Own::member)
                .extracting(Member::name)
                .containsExactly("张三");
        assertRefused("not-found", () -> roster.own.ask(id("李四"), Column.GROUP, "x", "y"));

        Correction asked = roster.own.ask(zhang, Column.JOINED_ON, "1989-07", "档案为1989年");
        Correction impossible = roster.own.ask(zhang, Column.JOINED_ON, "1995-07", "记错了");
        roster.actors.act(roster.clerk);
        assertRefused("bad-member", () -> roster.answers.answer(roster.org(), impossible.id(), true, "同意"));
        roster.answers.answer(roster.org(), asked.id(), true, "经核对属实");
        roster.answers.answer(roster.org(), impossible.id(), false, "与档案不符");

        assertRefused("wrong-state", () -> roster.answers.answer(roster.org(), asked.id(), false, "x"));
        assertThat(roster.read
                        .one(roster.org(), zhang)
                        .member()
                        .details()
                        .membership()
                        .joinedOn()
                        .iso())
                .isEqualTo("1989-07");
        roster.actors.act(roster.teller);
        assertThat(roster.own.asked())
                .extracting(Correction::state)
                .containsExactly(Correction.State.REFUSED, Correction.State.ACCEPTED);
    }

    @Test
    void outOfScopeIsNotFoundAndASwitchedOffModuleSaysSo() {
        roster.actors.act(roster.stranger);
        assertRefused("not-found", () -> roster.read.page(roster.org(), Filter.ALL, new Paging(1, 10)));
        assertRefused("not-found", () -> roster.exclusions.current(roster.election.id()));

        roster.actors.act(roster.clerk);
        roster.switches.off(ModuleName.ROSTER, ACommunity.STREET);
        assertRefused("module-off", () -> roster.read.page(roster.org(), Filter.ALL, new Paging(1, 10)));
    }

    private MemberId id(String name) {
        List<Member> all = roster.stores.members.all(roster.scope());
        return all.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.app.port.OverlayRecord;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.DefinitionPin;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.casefile.ProfilePin;
import org.huanjie.procedure.domain.casefile.Secrecy;
import org.huanjie.procedure.domain.casefile.WaiverRecord;
import org.huanjie.procedure.domain.form.FormData;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Hold;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreRoundTripTest {

    private static final TestDatabase DATABASE = TestDatabase.open("procedure");
    private static final DistrictId DISTRICT = new DistrictId("150399");
    private static final CaseId CASE = new CaseId("case-1");
    private static final PersonId PERSON = new PersonId("p-1");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private final ProcedureSchema schema = new ProcedureSchema((slice, scripts) -> 0);
    private final JpaCaseStore cases = new JpaCaseStore(DATABASE.jpa("procedure"), schema);
    private final JpaPaperStore papers = new JpaPaperStore(DATABASE.jpa("procedure"), schema);
    private final JpaDefinitionStore definitions = new JpaDefinitionStore(DATABASE.jpa("procedure"), schema);
    private final JpaWorkdayStore workdays = new JpaWorkdayStore(DATABASE.jpa("procedure"), schema);

    @BeforeEach
    void clear() {
        DATABASE.clear();
    }

    private static <T> T act(Supplier<T> work) {
        return DATABASE.transactions().required(work);
    }

    private static void act(Runnable work) {
        DATABASE.transactions().required(work);
    }

    private static CaseRecord aCase() {
        return new CaseRecord(
                DISTRICT,
                CASE,
                new CycleId("cycle-1"),
                CaseKind.COMMUNITY,
                new OrgId("street"),
                new OrgId("org"),
                new CaseId("case-0"),
                2026,
                Counters.first().raise(Counter.ROUND).raise(Counter.RUN),
                List.of(
                        Hold.parse("HALT|withdraw-candidate|incident=1|B13"),
                        Hold.parse("PAUSE|verify-roster|roster=2|B21")),
                "",
                Optional.empty(),
                new DefinitionPin("community-party-committee", "2026.2", "d".repeat(64)),
                new ProfilePin("street-plan-2015", "e".repeat(64)),
                0,
                12,
                1);
    }

    private static InstanceRecord anInstance() {
        return new InstanceRecord(
                DISTRICT,
                Ids.next(),
                CASE,
                StepId.of("train-people"),
                new InstanceKey("training=1"),
                StepStatus.OPEN,
                "",
                DAY,
                PERSON,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(Role.STREET_CLERK),
                FormData.of(Map.of(
                        "hours",
                        6,
                        "topics",
                        List.of("LAW"),
                        "trainees",
                        List.of(Map.of("name", "李学", "exam", "PASS")))),
                1);
    }

    @Test
    void caseComesBackAsItWasKept() {
        act(() -> cases.add(aCase()));

        assertThat(act(() -> cases.find(DISTRICT, CASE))).contains(aCase());
        assertThat(act(() -> cases.ofOrganisation(DISTRICT, new CycleId("cycle-1"), new OrgId("org"))))
                .contains(aCase());
    }

    @Test
    void caseOfAnotherDistrictIsNotFound() {
        act(() -> cases.add(aCase()));

        assertThat(act(() -> cases.find(new DistrictId("other"), CASE))).isEmpty();
    }

    @Test
    void everyActCountsEvenIfNothingElseChanged() {
        act(() -> cases.add(aCase()));
        act(() -> cases.act(aCase()));

        assertThat(act(() -> cases.find(DISTRICT, CASE)).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void endedCaseKeepsItsEnd() {
        act(() -> cases.add(aCase()));
        CaseRecord ended = aCase().moved(CaseState.fresh().ended("ARCHIVED"), 3, DAY);
        act(() -> cases.act(ended));

        CaseRecord found = act(() -> cases.find(DISTRICT, CASE)).orElseThrow();
        assertThat(found.end()).isEqualTo("ARCHIVED");
        assertThat(found.endedOn()).contains(DAY);
        assertThat(found.shiftMonths()).isEqualTo(3);
        assertThat(found.holds()).isEmpty();
    }

    @Test
    void instanceComesBackWithItsForm() {
        InstanceRecord kept = anInstance();
        act(() -> cases.save(kept));

        assertThat(act(() -> cases.instances(DISTRICT, List.of(CASE)))).containsExactly(kept);
    }

    @Test
    void closedInstanceSaysWhoAndWhen() {
        InstanceRecord open = anInstance();
        act(() -> cases.save(open));
        InstanceRecord closed = open.moved(open.toInstance().closed("APPROVED", DAY.plusDays(2), true), PERSON);

        InstanceRecord written = act(() -> {
            cases.save(closed);
            return cases.written(closed);
        });

        assertThat(written.version()).isEqualTo(2);
        assertThat(written.outcome()).isEqualTo("APPROVED");
        assertThat(written.closedOn()).contains(DAY.plusDays(2));
        assertThat(written.closedBy()).contains(PERSON);
        assertThat(written.late()).isTrue();
    }

    @Test
    void paperKeepsItsScanInPieces() {
        byte[] scan = new byte[1_500_001];
        scan[1_500_000] = 7;
        PaperRecord paper = new PaperRecord(
                DISTRICT,
                "paper-1",
                CASE,
                StepId.of("start-cycle"),
                new InstanceKey(""),
                "T02",
                "云组发〔2026〕12号",
                DAY,
                Secrecy.INTERNAL,
                new PaperRecord.Scan("方案.pdf", scan.length),
                "f".repeat(64),
                DAY,
                PERSON);
        act(() -> papers.add(paper, scan));

        assertThat(act(() -> papers.papers(DISTRICT, CASE))).containsExactly(paper);
        assertThat(act(() -> papers.scan(DISTRICT, CASE, "paper-1")))
                .hasValueSatisfying(s -> assertThat(s).isEqualTo(scan));
        assertThat(act(() -> papers.scan(DISTRICT, new CaseId("other"), "paper-1")))
                .isEmpty();
    }

    @Test
    void declarationsAndWaiversComeBackInTheirOrder() {
        IntentionRecord pause = new IntentionRecord(
                DISTRICT,
                Ids.next(),
                CASE,
                IntentionKind.PAUSE,
                true,
                "合并社区",
                Counters.first().raise(Counter.ROSTER),
                DAY,
                PERSON);
        IntentionRecord back = new IntentionRecord(
                DISTRICT, Ids.next(), CASE, IntentionKind.PAUSE, false, "不再合并", Counters.first(), DAY, PERSON);
        WaiverRecord waiver = new WaiverRecord(
                DISTRICT,
                Ids.next(),
                CASE,
                StepId.of("amend-plan"),
                new InstanceKey(""),
                "批复",
                "〔2026〕3号",
                DAY,
                "方案已口头修改",
                DAY,
                PERSON);
        act(() -> {
            papers.add(pause);
            papers.add(back);
            papers.add(waiver);
        });

        assertThat(act(() -> papers.intentions(DISTRICT, List.of(CASE)))).containsExactly(pause, back);
        assertThat(act(() -> papers.waivers(DISTRICT, CASE))).containsExactly(waiver);
    }

    @Test
    void definitionIsKeptOnceUnderItsDigest() {
        DefinitionPin pin = aCase().definition();
        act(() -> definitions.keep(DISTRICT, pin, "kind: Procedure"));
        act(() -> definitions.keep(DISTRICT, pin, "kind: Procedure"));

        assertThat(act(() -> definitions.definition(DISTRICT, pin.digest()))).contains("kind: Procedure");
    }

    @Test
    void overlayComesBackAsItWasAccepted() {
        OverlayRecord overlay = new OverlayRecord(
                DISTRICT,
                "overlay-1",
                new OrgId("street"),
                1,
                "入户走访",
                "kind: Overlay",
                "d".repeat(64),
                "street-plan-2015",
                Instant.parse("2026-05-22T01:00:00Z"),
                PERSON);
        act(() -> definitions.add(overlay));

        assertThat(act(() -> definitions.overlays(DISTRICT, new OrgId("street"))))
                .containsExactly(overlay);
        assertThat(act(() -> definitions.overlay(DISTRICT, "overlay-1"))).contains(overlay);
    }

    @Test
    void workdayTableOfAYearIsReplacedAsAWhole() {
        act(() -> workdays.replace(
                DISTRICT, 2026, Map.of(LocalDate.of(2026, 6, 19), false, LocalDate.of(2026, 6, 20), true)));
        act(() -> workdays.replace(DISTRICT, 2026, Map.of(LocalDate.of(2026, 6, 19), false)));

        assertThat(act(() -> workdays.year(DISTRICT, 2026))).isEqualTo(Map.of(LocalDate.of(2026, 6, 19), false));
    }
}

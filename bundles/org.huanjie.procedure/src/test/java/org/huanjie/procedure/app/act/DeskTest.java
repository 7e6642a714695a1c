// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.ADesk;
import org.huanjie.procedure.app.Prep;
import org.huanjie.procedure.app.paper.NewPaper;
import org.huanjie.procedure.app.paper.Scan;
import org.huanjie.procedure.app.view.NowList;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.casefile.Secrecy;
import org.huanjie.procedure.domain.overview.CommunityLine;
import org.huanjie.procedure.domain.overview.StageLine;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final ACommunity other = ACommunity.aCommunity().named("文化宫社区");
    private final ADesk desk = new ADesk(ACommunity.aCommunity(), other).withCases();
    private final Prep prep = new Prep(desk);
    private final StepId survey = StepId.of("survey-communities");

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).problem().code().code();
    }

    private void fill(Optional<String> ifMatch, Map<String, Object> fields) {
        desk.actors.as(desk.person(Role.CLERK), () -> {
            desk.desk.fill(desk.id(), survey, ifMatch, fields, file -> file);
            return true;
        });
    }

    @Test
    void firstFormNeedsNoVersionTheNextOneDoes() {
        prep.startCycle();
        fill(Optional.empty(), Map.of("floating", 1));

        assertThat(code(() -> fill(Optional.empty(), Map.of("floating", 2)))).isEqualTo("version-required");
        assertThat(code(() -> fill(Optional.of("\"9\""), Map.of("floating", 2))))
                .isEqualTo("stale-version");
        fill(Optional.of("\"1\""), Map.of("floating", 2));
        assertThat(code(() -> fill(Optional.of("\"1\""), Map.of("floating", 3))))
                .isEqualTo("stale-version");
        fill(Optional.of("\"2\""), Map.of("floating", 3));
    }

    @Test
    void refusedFormLeavesTheStepUnopened() {
        prep.startCycle();

        assertThat(code(() -> fill(Optional.empty(), Map.of("memberTotal", 30))))
                .isEqualTo("field-derived");
        assertThat(desk.as(Role.CLERK, () -> desk.steps.status(desk.id(), survey)))
                .isEqualTo(StepStatus.WAITING);
    }

    @Test
    void closedFormIsNeverRewritten() {
        prep.startCycle();
        prep.survey();

        assertThat(code(() -> fill(Optional.of("\"3\""), Map.of("floating", 9))))
                .isIn("step-already-closed", "stale-version");
    }

    @Test
    void personSeesWhatCanBeDoneWhatIsInTheWayAndWhatWaits() {
        prep.startCycle();
        fill(Optional.empty(), Map.of("floating", 1));

        NowList now = desk.as(Role.CLERK, () -> NowList.of(desk.files.open(desk.id()), desk.person(Role.CLERK)));

        assertThat(now.possible())
                .extracting(t -> t.now().step().id().value())
                .contains("survey-communities", "publicise", "law-education");
        assertThat(now.inTheWay())
                .filteredOn(t -> t.now().step().id().equals(survey))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.acts()).containsExactly(NowList.Act.FILL);
                    assertThat(t.problems()).extracting(p -> p.clause()).contains("S13");
                    assertThat(t.problems())
                            .extracting(p -> p.code().code())
                            .contains("gate-not-met", "form-incomplete");
                });
        NowList leader = desk.as(
                Role.STREET_LEADER, () -> NowList.of(desk.files.open(desk.id()), desk.person(Role.STREET_LEADER)));
        assertThat(leader.waiting())
                .filteredOn(t -> t.now().step().id().equals(survey))
                .singleElement()
                .satisfies(t -> assertThat(t.roles()).containsExactly(Role.CLERK));
    }

    @Test
    void overviewPutsEasierCommunitiesFirstAndNamesWhatIsOverdue() {
        prep.startCycle();
        prep.survey();
        prep.classify("DIFFICULT");
        desk.clock.moveTo(java.time.LocalDate.of(2026, 6, 2));

        List<CommunityLine> lines = desk.as(Role.STREET_LEADER, () -> desk.overview.overview(ADesk.CYCLE));

        assertThat(lines).extracting(CommunityLine::name).containsExactly("文化宫社区", "和谐里社区");
        StageLine first = lines.get(0).stages().stream()
                .filter(s -> s.stage().equals("prep"))
                .findFirst()
                .orElseThrow();
        assertThat(first.state()).isEqualTo(StageLine.State.WAITING);
        assertThat(first.overdue()).contains("调查摸底");
        assertThat(lines.get(1).orgClass()).isEqualTo("DIFFICULT");
    }

    @Test
    void communityClerkSeesOnlyTheOwnCommunity() {
        assertThat(desk.as(Role.CLERK, () -> desk.overview.overview(ADesk.CYCLE)))
                .extracting(CommunityLine::name)
                .containsExactly("和谐里社区");
        assertThat(code(() -> desk.as(Role.CLERK, () -> desk.files.open(desk.street()))))
                .isEqualTo("not-found");
        assertThat(code(() -> desk.as(
                        Role.CLERK,
                        () -> desk.files.open(desk.caseOf(other.organisation()).id()))))
                .isEqualTo("not-found");
    }

    @Test
    void normalCommunityWaitsForNobody() {
        prep.walk("NORMAL");
        assertThat(easierPassed()).isTrue();
    }

    private boolean easierPassed() {
        return desk.as(Role.CLERK, () -> desk.files.open(desk.id()).situation().easierPassed());
    }

    @Test
    void difficultCommunityIsHeldBackUntilAReasonIsRecorded() {
        prep.startCycle();
        prep.survey();
        prep.classify("DIFFICULT");
        assertThat(easierPassed()).isFalse();

        desk.as(
                Role.STREET_LEADER,
                () -> desk.intentions.declare(desk.id(), IntentionKind.ORDER_REASON, true, "任期即将届满"));

        assertThat(easierPassed()).isTrue();
    }

    @Test
    void intentionNeedsItsRole() {
        assertThat(code(() -> desk.as(
                        Role.CLERK, () -> desk.intentions.declare(desk.id(), IntentionKind.INVALIDITY, true, "程序错误"))))
                .isEqualTo("right-missing");
    }

    @Test
    void pauseBeforeItsTimeIsRefusedAndNotKept() {
        prep.startCycle();

        assertThat(code(() -> desk.as(
                        Role.STREET_LEADER, () -> desk.intentions.declare(desk.id(), IntentionKind.PAUSE, true, "合并"))))
                .isEqualTo("event-out-of-reach");
        assertThat(desk.as(Role.CLERK, () -> desk.files.open(desk.id()).intentions()))
                .isEmpty();
    }

    private PaperRecord paper(String document, Secrecy secrecy, byte[] scan) {
        NewPaper paper = new NewPaper(
                StepId.of("start-cycle"), document, "1号", desk.clock.today(), secrecy, Scan.of("方案.pdf", scan));
        return desk.as(Role.STREET_CLERK, () -> desk.papers.record(desk.street(), paper));
    }

    @Test
    void stateSecretMayNotEnter() {
        Refused refusal = catchThrowableOfType(Refused.class, () -> paper("T02", Secrecy.SECRET, new byte[0]));

        assertThat(refusal.problem().code().code()).isEqualTo("state-secret");
        assertThat(refusal.problem().clause()).contains("保密法");
    }

    @Test
    void paperIsOfItsStepReadableAndWithinTheLimit() {
        assertThat(code(() -> paper("T03", Secrecy.NONE, new byte[0]))).isEqualTo("document-not-of-step");
        assertThat(code(() -> paper("T02", Secrecy.NONE, "MZ..".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .isEqualTo("unsupported-type");
        assertThat(code(() -> paper("T02", Secrecy.NONE, new byte[20 * 1024 * 1024 + 1])))
                .isEqualTo("too-large");
    }

    @Test
    void scanIsKeptWithItsDigest() {
        byte[] scan = "%PDF-1.7 方案".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        PaperRecord kept = paper("T02", Secrecy.INTERNAL, scan);

        assertThat(kept.digest()).hasSize(64);
        assertThat(desk.as(Role.STREET_CLERK, () -> desk.papers.scan(desk.street(), kept.id())))
                .hasValueSatisfying(s -> assertThat(s).isEqualTo(scan));
        assertThat(desk.audit.entries())
                .filteredOn(e -> e.action().equals("paper-recorded"))
                .singleElement()
                .satisfies(e ->
                        assertThat(e.details()).containsEntry("paper", "true").containsEntry("digest", kept.digest()));
    }

    @Test
    void casesAreMadeOnce() {
        assertThat(code(() -> desk.as(Role.STREET_CLERK, () -> desk.making.make(ADesk.CYCLE))))
                .isEqualTo("already-exists");
        assertThat(code(() -> desk.as(Role.CLERK, () -> desk.making.make(ADesk.CYCLE))))
                .isEqualTo("right-missing");
    }

    @Test
    void unknownFactOfTheListIsToldWithItsReason() {
        var fact = desk.as(
                Role.CLERK,
                () -> desk.cases
                        .facts(desk.files.view(desk.id(), org.huanjie.api.module.ModuleName.PROCEDURE))
                        .read(FactName.of("meeting.present")));

        assertThat(fact).isInstanceOf(org.huanjie.api.fact.Fact.Unknown.class);
    }
}

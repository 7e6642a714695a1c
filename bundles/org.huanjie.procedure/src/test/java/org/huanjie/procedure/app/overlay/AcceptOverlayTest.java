// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.ADesk;
import org.huanjie.procedure.app.Prep;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.form.FormDesk;
import org.huanjie.procedure.app.port.OverlayRecord;
import org.huanjie.procedure.domain.form.Field;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.Test;

class AcceptOverlayTest {

    private static final StepId BRIEFING = StepId.of("x-briefing");
    private final ADesk desk = new ADesk(ACommunity.aCommunity());

    private static String example(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AcceptOverlayTest.class.getResourceAsStream("/definitions/examples/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private OverlayRecord accept(String text) {
        return desk.as(
                Role.STREET_LEADER, () -> desk.overlays.accept(ACommunity.STREET, "细化方案", text, "street-plan-2015"));
    }

    private CaseFile file() {
        return ADesk.DATABASE.transactions().required(() -> desk.as(Role.CLERK, () -> desk.files.open(desk.id())));
    }

    @Test
    void stricterOverlayIsAcceptedAndObeyedByNewCases() throws IOException {
        accept(example("overlay-stricter.yaml"));
        desk.withCases();
        Prep prep = new Prep(desk);
        prep.startCycle();
        prep.survey();
        prep.classify("NORMAL");
        prep.groups();
        prep.plan();

        assertThat(catchThrowableOfType(Refused.class, prep::training)
                        .problem()
                        .code()
                        .code())
                .isEqualTo("minimum-days");
        assertThat(file().ruling().definition().overlays()).containsExactly("hexie-street@3");
        assertThat(desk.as(Role.CLERK, () -> desk.steps.status(desk.id(), BRIEFING)))
                .isEqualTo(StepStatus.WAITING);
        desk.close(Role.ORG_LEADER, BRIEFING.value());
        assertThat(desk.as(Role.CLERK, () -> desk.steps.status(desk.id(), BRIEFING)))
                .isEqualTo(StepStatus.CLOSED);
    }

    @Test
    void tightenedNumberReachesEveryModuleThroughTheCase() throws IOException {
        accept(example("overlay-stricter.yaml"));
        desk.withCases();

        var view = desk.as(Role.CLERK, () -> desk.files.view(desk.id(), ModuleName.PROCEDURE));

        assertThat(desk.as(Role.CLERK, () -> desk.cases.profile(view)).integer("inspection.minInspectors"))
                .isEqualTo(3);
    }

    @Test
    void fieldThatAnOverlayAddsIsPartOfTheForm() throws IOException {
        accept(example("overlay-stricter.yaml"));
        desk.withCases();

        assertThat(FormDesk.form(file().ruling(), StepId.of("x-home-visit")).fields())
                .extracting(Field::name)
                .containsExactly("走访对象", "走访日期", "意见");
    }

    @Test
    void weakerOverlayIsRefusedWithEveryFaultAndTheOldOneStays() throws IOException {
        accept(example("overlay-stricter.yaml"));

        Refused refusal = catchThrowableOfType(
                Refused.class,
                () -> accept(example("overlay-weaker.yaml").replaceFirst("title: [^}]+}", "title: 和谐街道}")));

        assertThat(refusal.problem().code().status()).isEqualTo(422);
        assertThat(refusal.problems())
                .extracting(p -> p.code().code())
                .contains("overlay-r1", "overlay-r2", "overlay-r4", "overlay-r6");
        assertThat(desk.as(Role.CLERK, () -> desk.overlays.list(ACommunity.STREET)))
                .hasSize(1);
    }

    @Test
    void runningCaseKeepsWhatItPinned() throws IOException {
        desk.withCases();
        accept(example("overlay-stricter.yaml"));

        assertThat(file().ruling().definition().overlays()).isEmpty();
    }

    @Test
    void overlayOfAnotherStreetIsRefused() throws IOException {
        String other = example("overlay-stricter.yaml").replace("和谐街道}", "邻近街道}");

        assertThat(catchThrowableOfType(Refused.class, () -> accept(other))
                        .problem()
                        .field())
                .isEqualTo("scope");
    }

    @Test
    void onlyTheStreetsLeaderMayHandOneIn() {
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> desk.as(
                                        Role.CLERK,
                                        () -> desk.overlays.accept(
                                                ACommunity.STREET, "x", "kind: Overlay", "street-plan-2015")))
                        .problem()
                        .code()
                        .code())
                .isEqualTo("right-missing");
    }

    @Test
    void signerThatAnOverlayAddsMustSignBeforeTheStepCloses() throws IOException {
        accept(example("overlay-stricter.yaml"));
        desk.withCases();
        Map<String, List<Role>> chains = Map.of(
                "approve-prospective",
                List.of(Role.STREET_CLERK, Role.STREET_LEADER),
                "approve-result",
                List.of(Role.STREET_CLERK));

        chains.forEach((step, signers) -> assertThat(file().ruling()
                        .definition()
                        .step(StepId.of(step))
                        .staffing()
                        .coSigners())
                .isEqualTo(signers));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.definition.OverlayReader;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.engine.Shipped;
import org.junit.jupiter.api.Test;

/** R1–R7 over the real sixty steps: what an overlay may add, and a weaker one with every fault named. */
class RefinementTest {
    private static final Refinement REFINEMENT = new Refinement(new TestTightening());

    static String example(String name) {
        try (InputStream in = RefinementTest.class.getResourceAsStream("/definitions/examples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Refined lay(String yaml) {
        return REFINEMENT.lay(Shipped.procedure(), Shipped.profile(), OverlayReader.read(yaml));
    }

    @Test
    void theStricterExampleIsAcceptedAndEveryAdditionIsInForce() {
        Refined refined = lay(example("overlay-stricter.yaml"));

        assertThat(refined.problems()).isEmpty();
        assertThat(refined.definition().steps()).hasSize(73);
        assertThat(refined.definition().overlays()).containsExactly("hexie-street@3");
        assertThat(refined.definition().hash())
                .hasSize(64)
                .isNotEqualTo(Shipped.procedure().hash());
        assertThat(refined.profile().range("publicNotice.days").from()).isEqualTo(5);
        StepDefinition prospective = refined.definition().step(StepId.of("approve-prospective"));
        assertThat(prospective.staffing().coSigners()).containsExactly(Role.STREET_CLERK, Role.STREET_LEADER);
        StepDefinition visit = refined.definition().step(StepId.of("x-home-visit"));
        assertThat(visit.form().fields()).containsExactly("走访对象", "走访日期", "意见");
        assertThat(refined.definition()
                        .step(StepId.of("prepare-meeting"))
                        .order()
                        .after())
                .contains(visit.id());
    }

    @Test
    void theWeakerExampleIsRefusedWithEveryFaultNamed() {
        Refined refined = lay(example("overlay-weaker.yaml"));

        assertThat(refined.accepted()).isFalse();
        assertThat(refined.definition()).isEqualTo(Shipped.procedure());
        assertThat(refined.problems())
                .extracting(p -> p.code().code() + " " + p.field())
                .containsExactlyInAnyOrder(
                        "overlay-r1 public-notice",
                        "overlay-r1 joint-review",
                        "overlay-r1 early-count",
                        "overlay-r2 inspect",
                        "overlay-r2 joint-review",
                        "overlay-r3 check-quorum",
                        "overlay-r3 prepare-meeting",
                        "overlay-r3 announce-result",
                        "overlay-r4 quorum",
                        "overlay-r4 publicNotice.days",
                        "overlay-r4 surplus",
                        "overlay-r5 file-district",
                        "overlay-r5 public-notice",
                        "overlay-r6 approve-result",
                        "overlay-r6 approve-result",
                        "overlay-r6 consent-street",
                        "overlay-r7 set-criteria");
        assertThat(refined.report())
                .startsWith("另一街道 第2版：未启用，原方案继续有效。以下 17 处放宽或违反了《社区党组织换届选举程序》2026.2：")
                .contains("[R1] public-notice：不得删除法定步骤「公示」（遵循步骤不减少）。")
                .contains("[R6] approve-result：审批链缺少法定审批人「街道党工委」，或改了先后次序");
    }

    @Test
    void theImpossibleExampleIsRefusedAlthoughItOnlyAdds() {
        Refined refined = lay(example("overlay-impossible.yaml"));

        assertThat(refined.problems()).allMatch(p -> p.code().code().equals("overlay-r7"));
        assertThat(refined.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "adopt-exclusions", "joint-review", "x-pause", "x-afterwards", "x-early-question");
    }

    @Test
    void aStreetMayStandOnItsDistrict() {
        Refined district = lay(example("overlay-stricter.yaml").replace("level: STREET", "level: DISTRICT"));

        Refined street = REFINEMENT.lay(district.definition(), district.profile(), OverlayReader.read("""
                kind: Overlay
                id: below
                version: "1"
                extends: hexie-street@3
                scope: {level: STREET, area: "2", title: 下级街道}
                procedure:
                  remove: [x-briefing]
                  steps:
                  - {id: x-home-visit, minDays: 1}
                  - {id: approve-result, signers: [STREET_APPROVER]}
                """));

        assertThat(street.problems())
                .extracting(p -> p.code().code() + " " + p.field())
                .containsExactly("overlay-r1 x-briefing", "overlay-r5 x-home-visit", "overlay-r6 approve-result");
    }

    @Test
    void anOverlayOfAnotherProcedureIsRefused() {
        Refined refined = lay(example("overlay-stricter.yaml").replace("@2026.2", "@2015.1"));

        assertThat(refined.problems()).extracting(p -> p.code().code()).containsExactly("overlay-base");
    }

    @Test
    void commentsDoNotChangeTheHashOfAnOverlayButAnyRuleDoes() {
        String text = example("overlay-stricter.yaml");

        assertThat(OverlayReader.read("# note\n" + text).hash())
                .isEqualTo(OverlayReader.read(text).hash());
        assertThat(OverlayReader.read(text.replace("minDays: 2", "minDays: 3")).hash())
                .isNotEqualTo(OverlayReader.read(text).hash());
    }

    @Test
    void theStatuteItselfIsPossible() {
        Refined refined = lay(
                "{kind: Overlay, id: empty-one, version: '1', extends: community-party-committee@2026.2, scope: {level: STREET, area: '1', title: 某街道}}");

        assertThat(refined.problems()).isEqualTo(List.of());
    }
}

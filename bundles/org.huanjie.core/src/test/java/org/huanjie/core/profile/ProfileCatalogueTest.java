// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Ratio;
import org.huanjie.api.rule.Threshold;
import org.junit.jupiter.api.Test;

class ProfileCatalogueTest {
    private static final Map<String, String> PERMISSION =
            Map.of("document", "关于同意调整到会比例的批复", "number", "云组发〔2026〕9号", "date", "2026-05-01", "by", "中共云岭区委组织部");

    private final ProfileCatalogue catalogue = ProfileCatalogue.shipped();

    @Test
    void shippedProfilesAreListedBasesFirst() {
        assertThat(catalogue.ids()).containsExactly("reg-2020", "reg-1990", "street-plan-2015");
    }

    @Test
    void theStreetPlanTightensTheQuorumAndKeepsTheRest() {
        Profile plan = catalogue.effective("street-plan-2015");

        assertThat(plan.threshold("quorum")).isEqualTo(new Threshold(new Ratio(4, 5), Comparison.OVER));
        assertThat(plan.clause("quorum")).isEqualTo("实施方案（二）2：应超过应到会人数的五分之四");
        assertThat(plan.title("quorum")).isEqualTo("有选举权的到会人数占应到会人数");
        assertThat(plan.threshold("surplus").comparison()).isEqualTo(Comparison.AT_LEAST);
        assertThat(plan.range("publicNotice.days")).isEqualTo(new Profile.Range(3, 5));
        assertThat(plan.code("publicNotice.days.overMax")).isEqualTo("WARN");
        assertThat(plan.codes("exclusion.needs"))
                .containsExactly("MEMBER_OPINION", "FAMILY_OPINION", "SUPERIOR_APPROVAL", "MEETING_ADOPTION");
        assertThat(plan.permissions()).isEmpty();
    }

    @Test
    void theRepealedTextInheritsWhatItDoesNotName() {
        Profile old = catalogue.effective("reg-1990");

        assertThat(old.integer("term.years")).isEqualTo(3);
        assertThat(old.code("ballots.returnedAtMost")).isEqualTo("ISSUED");
        assertThat(old.threshold("surplus").comparison()).isEqualTo(Comparison.EXACT_WARN);
        assertThat(old.integer("congress.allowedFrom")).isEqualTo(500);
        assertThat(old.title("surplus")).isEqualTo("候选人差额比例");
        assertThat(old.has("publicNotice.days")).isFalse();
    }

    @Test
    void aTighterLayerIsAddedAndInForce() {
        EffectiveProfile added = catalogue.add(layer(
                "street-plan-2015",
                Map.of(
                        "quorum", Map.of("value", "17/20"),
                        "publicNotice.days", List.of(5, 5),
                        "surplus", "1/4")));

        assertThat(added.threshold("quorum")).isEqualTo(new Threshold(new Ratio(17, 20), Comparison.OVER));
        assertThat(added.range("publicNotice.days")).isEqualTo(new Profile.Range(5, 5));
        assertThat(added.code("publicNotice.days.overMax")).isEqualTo("WARN");
        assertThat(catalogue.effective("street-9").digest()).isEqualTo(added.digest());
        assertThat(catalogue.ids()).contains("street-9");
        assertThat(catalogue.document("street-9").status()).isEqualTo("ADDED");
    }

    @Test
    void everyLooserValueIsRefusedAtOnceWithItsClause() {
        List<Problem> problems = refusal(
                        "street-plan-2015",
                        Map.of(
                                "quorum",
                                Map.of("value", "4/5", "compare", "AT_LEAST"),
                                "publicNotice.days",
                                List.of(2, 5),
                                "surplus",
                                "1/10",
                                "trainingRequired",
                                false,
                                "reviewDepartments",
                                List.of("HEALTH"),
                                "term.years",
                                6,
                                "shortfall.nearMax",
                                2))
                .problems();

        assertThat(problems).hasSize(7).allMatch(p -> p.code() == ProfileProblem.LOOSER);
        assertThat(problems)
                .filteredOn(p -> p.field().equals("quorum"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.clause()).isEqualTo("实施方案（二）2：应超过应到会人数的五分之四");
                    assertThat(p.detailZh()).startsWith("quorum：有选举权的到会人数占应到会人数须超过 4/5，不能放宽到“不少于 4/5”（实施方案（二）2");
                    assertThat(p.detailEn()).startsWith("quorum: must be over 4/5; it may not become 'at least 4/5'");
                });
        assertThat(catalogue.ids()).doesNotContain("street-9");
    }

    @Test
    void aLooserValueWithWrittenPermissionIsLaidAndShown() {
        EffectiveProfile added = catalogue.add(layer(
                "reg-2020",
                Map.of(
                        "exclusion.grounds",
                        Map.of("value", List.of("MENTAL_OR_ILL", "DETAINED_OR_SERVING"), "permission", PERMISSION))));

        assertThat(added.codes("exclusion.grounds")).contains("DETAINED_OR_SERVING");
        assertThat(added.permissions()).singleElement().satisfies(p -> {
            assertThat(p.parameter()).isEqualTo("exclusion.grounds");
            assertThat(p.number()).isEqualTo("云组发〔2026〕9号");
        });
    }

    @Test
    void permissionsOfALowerLayerStayShownAbove() {
        catalogue.add(layer("reg-2020", Map.of("quorum", Map.of("value", "3/4", "permission", PERMISSION))));

        EffectiveProfile street = catalogue.add(document("street-10", "street-9", Map.of("surplus", "1/4")));

        assertThat(street.permissions()).hasSize(1);
    }

    @Test
    void aPermissionIsNoLongerShownOnceTheValueIsLawfulAgain() {
        catalogue.add(layer("reg-2020", Map.of("quorum", Map.of("value", "3/4", "permission", PERMISSION))));

        assertThat(catalogue
                        .add(document("street-10", "street-9", Map.of("quorum", "7/9")))
                        .permissions())
                .hasSize(1);
        assertThat(catalogue
                        .add(document("street-11", "street-10", Map.of("quorum", "4/5")))
                        .permissions())
                .isEmpty();
    }

    @Test
    void wholeNumbersMayComeFromAnyReader() {
        EffectiveProfile added = catalogue.add(layer(
                "street-plan-2015",
                Map.of("term.shiftMaxMonths", 6L, "publicNotice.days", List.of(4L, BigInteger.valueOf(5)))));

        assertThat(added.integer("term.shiftMaxMonths")).isEqualTo(6);
        assertThat(added.range("publicNotice.days").from()).isEqualTo(4);
    }

    @Test
    void anIncompletePermissionDoesNotCount() {
        Refused refused =
                refusal("reg-2020", Map.of("quorum", Map.of("value", "3/4", "permission", Map.of("document", "口头同意"))));

        assertThat(refused.problems())
                .extracting(p -> p.code().code())
                .containsExactly("profile-invalid", "profile-looser");
    }

    @Test
    void aFixedValueIsNotChangedEvenByPermission() {
        Refused refused =
                refusal("reg-2020", Map.of("ballots.proxyVote", Map.of("value", true, "permission", PERMISSION)));

        assertThat(refused.problem().code()).isEqualTo(ProfileProblem.LOOSER);
        assertThat(refused.problem().detailZh()).contains("任何一级都不得变更");
    }

    @Test
    void misspeltParametersAndWrongTypesAreNamed() {
        Refused refused = refusal("reg-2020", Map.of("quorumm", "9/10", "surplus", 0.3, "term.shiftMaxMonths", "six"));

        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("quorumm", "surplus", "term.shiftMaxMonths");
        assertThat(refused.problems())
                .filteredOn(p -> p.field().equals("quorumm"))
                .extracting(Problem::code)
                .containsExactly(ProfileProblem.UNKNOWN_PARAMETER);
    }

    @Test
    void aShareThatNobodyCanReachIsRefused() {
        assertThat(refusal("street-plan-2015", Map.of("quorum", "1")).problem().code())
                .isEqualTo(ProfileProblem.INVALID);
        assertThat(catalogue
                        .add(layer("reg-2020", Map.of("quorum", "1")))
                        .threshold("quorum")
                        .minimum(7))
                .isEqualTo(7);
    }

    @Test
    void nothingBuildsOnARepealedTextOrOnNothing() {
        assertThat(refusal("reg-1990", Map.of("surplus", "1/4")).problem().code())
                .isEqualTo(ProfileProblem.READ_ONLY);
        assertThat(refusal("reg-2035", Map.of("surplus", "1/4")).problem().detailZh())
                .contains("reg-2035")
                .contains("reg-2020");
    }

    @Test
    void anIdIsTakenOnceAndABaseIsNotAdded() {
        catalogue.add(layer("reg-2020", Map.of("surplus", "1/4")));

        assertThat(refusal("reg-2020", Map.of("surplus", "1/3")).problem().code())
                .isEqualTo(CommonProblem.ALREADY_EXISTS);
        assertThatThrownBy(() -> catalogue.add(ProfileDocument.of(
                        Map.of("id", "reg-2035", "title", "新条例", "kind", "BASE", "params", Map.of()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void faultsOfFormAreToldAllAtOnce() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> ProfileDocument.of(Map.of("id", "Street 9", "kind", "LAYER", "colour", "red")));

        assertThat(refused.problems())
                .extracting(Problem::field)
                .contains("id", "title", "extends", "params", "colour");
    }

    @Test
    void theDigestChangesWithAValueAndNotWithItsWording() {
        String before = catalogue.effective("street-plan-2015").digest();
        EffectiveProfile reworded = catalogue.add(layer(
                "street-plan-2015",
                Map.of(
                        "quorum", Map.of("value", "4/5", "clause", "街道补充规定第一条"),
                        "reviewDepartments", List.of("PETITIONS", "HEALTH", "DISTRICT_DISCIPLINE"))));
        EffectiveProfile changed = catalogue.add(document("street-11", "street-9", Map.of("quorum", "9/10")));

        assertThat(before).hasSize(64);
        assertThat(reworded.digest()).isEqualTo(before);
        assertThat(changed.digest()).isNotEqualTo(before);
    }

    @Test
    void anOverlayOfTheProcedureIsCheckedWithoutBeingStored() {
        Profile base = catalogue.effective("street-plan-2015");

        var good = catalogue.tighten(base, "overlay-7", Map.of("quorum", "17/20", "requestMeeting.leadDays", 30));
        var bad = catalogue.tighten(base, "overlay-8", Map.of("quorum", "3/4", "requestMeeting.leadDays", 10));

        assertThat(good.accepted()).isTrue();
        assertThat(good.profile().threshold("quorum").minimum(100)).isEqualTo(86);
        assertThat(bad.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("quorum", "requestMeeting.leadDays");
        assertThat(bad.profile()).isSameAs(base);
        assertThat(catalogue.ids()).hasSize(3);
    }

    private Refused refusal(String below, Map<String, Object> params) {
        return catchThrowableOfType(Refused.class, () -> catalogue.add(layer(below, params)));
    }

    private static ProfileDocument layer(String below, Map<String, Object> params) {
        return document("street-9", below, params);
    }

    private static ProfileDocument document(String id, String below, Map<String, Object> params) {
        return ProfileDocument.of(
                Map.of("id", id, "title", "和谐街道补充规定", "kind", "LAYER", "extends", below, "params", params));
    }
}

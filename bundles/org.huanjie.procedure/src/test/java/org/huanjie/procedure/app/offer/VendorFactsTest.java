// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huanjie.procedure.app.offer.AVendor.DUES;
import static org.huanjie.procedure.app.offer.AVendor.PORTAL;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.ADesk;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the desk makes of the answers of a vendor's module: known only if nothing is wrong with it, and never a failure of ours. */
class VendorFactsTest {
    private static final String OVERLAY = """
            kind: Overlay
            id: dues
            version: "1"
            extends: community-party-committee@2026.2
            scope: {level: STREET, area: "0", title: 和谐街道}
            procedure:
              facts:
                portal.dues: {kind: bool, zh: 党费账目结清, source: 会议纪要}
              steps:
              - {id: x-books, zh: 封存账目, stage: prep, role: CLERK, source: 会议纪要,
                 gates: [{at: LEAVE, kind: fact-is, fact: portal.dues, value: true, clause: 会议纪要}]}
            """;
    private static final Fact YES = Fact.flag(DUES, true, "books");

    private final ADesk desk = new ADesk(ACommunity.aCommunity());

    VendorFactsTest() {
        desk.as(Role.STREET_LEADER, () -> desk.overlays.accept(ACommunity.STREET, "账目", OVERLAY, "street-plan-2015"));
        desk.withCases();
    }

    private void vendor(Function<FactQuery, Fact> reading) {
        desk.services.facts().addOfVendor(AVendor.answering(reading), "cn.example.portal");
    }

    private Fact read(FactName name) {
        return ADesk.DATABASE
                .transactions()
                .required(() -> desk.as(
                        Role.CLERK, () -> desk.files.open(desk.id()).facts().read(name)));
    }

    private String why() {
        assertThat(read(DUES)).isInstanceOf(Fact.Unknown.class);
        return read(DUES).reasons().get(0).zh();
    }

    @Test
    void withoutAnybodyWhoOffersItTheStepIsRefusedByTheTitle() {
        assertThat(why()).contains("没有已安装的模块提供");
        assertThatThrownBy(() -> desk.close(Role.CLERK, "x-books")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().code().code()).isEqualTo("fact-unknown");
            assertThat(refused.problem().detailZh()).contains("党费账目结清").doesNotContain("portal.dues");
        });
    }

    @Test
    void whatTheVendorKnowsOpensTheStep() {
        vendor(query -> YES);

        assertThat(read(DUES)).isEqualTo(YES);
        desk.close(Role.CLERK, "x-books");
    }

    static Stream<Arguments> badAnswers() {
        Function<FactQuery, Fact> fails = query -> {
            throw new IllegalStateException("no books");
        };
        Function<FactQuery, Fact> breaks = query -> {
            throw new NoClassDefFoundError("cn/example/Books");
        };
        Function<FactQuery, Fact> joins = VendorFactsTest::inTheTransaction;
        return Stream.of(
                arguments("it fails", fails, "出错"),
                arguments("a class of its own is missing", breaks, "出错"),
                arguments("it wants to join the transaction of the act", joins, "出错"),
                arguments("nothing", answer(null), "没有给出答复"),
                arguments("another fact", answer(Fact.flag(FactName.of("class.set"), true, "books")), "没有给出答复"),
                arguments("unknown without a reason", answer(new Fact.Unknown(DUES, null)), "没有给出答复"),
                arguments(
                        "a reason without words",
                        answer(Fact.flag(DUES, true, "b", new Reason(null, "", ""))),
                        "没有给出答复"),
                arguments("no value", answer(new Fact.Known(DUES, null, List.of(), "b", false)), "不完整"),
                arguments("no source", answer(Fact.flag(DUES, true, null)), "不完整"),
                arguments("less than nothing", answer(Fact.count(DUES, -1, "books")), "不完整"),
                arguments("a text of nothing", answer(Fact.text(DUES, null, "books")), "不完整"),
                arguments("a name of nothing", answer(Fact.names(DUES, Arrays.asList("a", null), "b")), "不完整"),
                arguments(
                        "a line of nothing",
                        answer(Fact.items(DUES, List.of(new Item("a", "a", true, null)), "b")),
                        "不完整"),
                arguments("a count", answer(Fact.count(DUES, 1, "books")), "给出的类型是 COUNT，应为 BOOL"));
    }

    private static Function<FactQuery, Fact> answer(Fact fact) {
        return query -> fact;
    }

    private static Fact inTheTransaction(FactQuery query) {
        ADesk.DATABASE.transactions().beforeCommit(() -> {});
        return YES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAnswers")
    void anAnswerThatCannotBeUsedIsUnknown(String reason, Function<FactQuery, Fact> reading, String words) {
        vendor(reading);

        assertThat(why()).as(reason).contains(words).endsWith("。");
        assertThatThrownBy(() -> desk.close(Role.CLERK, "x-books")).as(reason).isInstanceOf(Refused.class);
    }

    @Test
    void whoAnswersTooLateIsLeftAloneForAWhile() {
        AtomicInteger asked = new AtomicInteger();
        vendor(query -> {
            asked.incrementAndGet();
            sleep();
            return YES;
        });

        assertThat(why()).contains("2 秒内没有答复");
        assertThat(why()).contains("2 秒内没有答复");
        assertThat(asked).hasValue(1);
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void itMayAskBackWhatTheCaseKnows() {
        vendor(query -> query.facts().read(FactName.of("org.hasCommittee")) instanceof Fact.Known known
                ? Fact.flag(DUES, known.value().equals(new FactValue.Flag(true)), "books")
                : Fact.unknown(DUES, "无", "none"));

        assertThat(read(DUES)).isInstanceOf(Fact.Known.class);
    }

    @Test
    void whoAsksForItsOwnAnswerGetsNone() {
        vendor(query -> query.facts().read(DUES));

        assertThat(read(DUES)).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void aFailureOfOursIsNotHiddenBehindTheVendor() {
        FactName broken = FactName.of("portal.base");
        desk.services.addSource(new AVendor(Set.of(broken), query -> {
            throw Refused.because(CommonProblem.UNAVAILABLE, "数据库", "database");
        }));
        vendor(query -> query.facts().read(broken));

        assertThatThrownBy(() -> read(DUES)).isInstanceOf(Refused.class).hasMessageContaining("database");
    }

    @Test
    void offForTheStreetItIsUnknown() {
        vendor(query -> YES);
        desk.switches.off(PORTAL, ACommunity.STREET);

        assertThat(why()).contains("模块“办公门户”未对本街道启用");
    }

    @Test
    void goneItIsUnknown() {
        AVendor source = AVendor.answering(query -> YES);
        desk.services.facts().addOfVendor(source, "cn.example.portal");
        assertThat(read(DUES)).isEqualTo(YES);

        desk.services.removeSource(source);

        assertThat(why()).contains("没有已安装的模块提供");
    }

    @Test
    void nobodyChoosesBetweenTwoVendors() {
        vendor(query -> YES);
        desk.services.facts().addOfVendor(AVendor.answering(query -> YES), "cn.example.other");

        assertThat(why()).contains("cn.example.portal、cn.example.other");
    }

    @Test
    void aVendorNeverAnswersInOurPlace() {
        FactName present = FactName.of("meeting.present");
        FactName term = FactName.of("org.termEndsOn");
        Fact ofOurs = read(term);
        AVendor source = new AVendor(Set.of(DUES, present, term), query -> YES);
        desk.services.facts().addOfVendor(source, "cn.example.portal");

        assertThat(read(term)).isEqualTo(ofOurs);
        assertThat(desk.services.facts().ofVendors()).singleElement().satisfies(offer -> {
            assertThat(offer.facts()).containsExactly("portal.dues");
            assertThat(offer.ignored()).containsExactly("meeting.present", "org.termEndsOn");
        });
    }

    @Test
    void aFactOfTheStatuteIsUnknownWhileOursIsAwayWhoeverOffersIt() {
        FactName present = FactName.of("meeting.present");
        desk.modules.sources().forEach(desk.services::removeSource);
        desk.services.facts().addOfVendor(new AVendor(Set.of(present), query -> YES), "cn.example.portal");

        assertThat(read(present).reasons().get(0).zh()).contains("没有已安装的模块提供");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.stroke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.junit.jupiter.api.Test;

class StrokeOrderRuleTest {
    @Test
    void surnamesStandByStrokesAndTheirKinds() {
        assertThat(order("欧阳修", "李白", "孔明", "王强", "丁一", "毛宁", "李一", "方圆", "马云"))
                .containsExactly("丁一", "马云", "王强", "毛宁", "方圆", "孔明", "李一", "李白", "欧阳修");
    }

    @Test
    void aListOfTwentyOneNamesStandsAsPublishedListsDo() {
        List<String> expected = List.of(
                "乙一", "丁建国", "卜凡", "万里", "马晓燕", "王一", "王志", "王芳", "王志强", "区小明", "司马光", "刘芳", "李娜", "张伟", "陈静", "欧阳明月",
                "单雄信", "赵秀兰", "诸葛亮", "曾庆红");
        List<String> mixed = new ArrayList<>(expected);
        Collections.reverse(mixed);

        assertThat(StrokeOrderRule.judge(mixed).names("order")).isEqualTo(expected);
        assertThat(StrokeOrderRule.judge(mixed).names("unknown")).isEmpty();
    }

    @Test
    void theSameSurnameWithFewerCharactersStandsFirst() {
        assertThat(order("李一二", "李白", "李一")).containsExactly("李一", "李白", "李一二");
    }

    @Test
    void aCompoundSurnameIsOneSurname() {
        assertThat(order("司马一", "司马光", "司一马")).containsExactly("司一马", "司马一", "司马光");
    }

    @Test
    void twoPersonsOfOneNameBothStay() {
        assertThat(order("李白", "丁一", "李白")).containsExactly("丁一", "李白", "李白");
    }

    @Test
    void aCharacterOutsideTheTableIsLastAndFlagged() {
        Answer answer = StrokeOrderRule.judge(List.of("𠮷田", "李白", "Ivan"));

        assertThat(answer.names("order")).startsWith("李白");
        assertThat(answer.names("unknown")).containsExactly("Ivan", "𠮷田");
        assertThat(answer.reasons().get(0).zh()).contains("人工确定", "𠮷田");
    }

    @Test
    void strokesThatTheClerkRecordedPlaceTheName() {
        Answer answer = StrokeOrderRule.judge(List.of("李白", "𠮷田"), Map.of("𠮷田", "121251 25121"));

        assertThat(answer.names("order")).containsExactly("𠮷田", "李白");
        assertThat(answer.names("unknown")).isEmpty();
    }

    @Test
    void whatIsNoStrokeCodeIsNotTakenForOne() {
        Answer answer = StrokeOrderRule.judge(List.of("李白", "丁一"), Map.of("李白", "1?", "丁一", "十二"));

        assertThat(answer.names("order")).containsExactly("丁一", "李白");
    }

    @Test
    void aDotInANameIsNoCharacter() {
        assertThat(StrokeOrderRule.judge(List.of("阿依古丽·买买提")).names("unknown")).isEmpty();
    }

    @Test
    void anOrderByHandWinsWithItsReason() {
        List<String> names = List.of("丁一", "李白");

        assertThat(ManualOrderRule.judge(names, List.of("李白", "丁一"), "上级批复的次序").names("order"))
                .containsExactly("李白", "丁一");
        assertThat(ManualOrderRule.judge(names, List.of("李白", "丁一"), " ").is("ERROR"))
                .isTrue();
        assertThat(ManualOrderRule.judge(names, List.of("李白", "杜甫"), "上级批复的次序").is("ERROR"))
                .isTrue();
    }

    @Test
    void noNamesHaveAnEmptyOrderAndABlankNameIsAnError() {
        assertThat(order()).isEmpty();
        assertThat(StrokeOrderRule.judge(List.of("李白", " ")).is("ERROR")).isTrue();
    }

    @Test
    void theTableHoldsTheCharactersItSaysAndOnlyFiveKindsOfStroke() {
        assertThat(StrokeTable.shipped().size()).isEqualTo(6939);
        assertThat(StrokeTable.shipped().code("德".codePointAt(0))).contains("332122522114544");
        assertThat(StrokeTable.shipped().code("陈".codePointAt(0))).contains("5215234");
        "一丁七万王毛方孔安心"
                .codePoints()
                .forEach(c -> assertThat(StrokeTable.shipped().code(c))
                        .get()
                        .asString()
                        .matches("[1-5]+"));
    }

    private static List<String> order(String... names) {
        return StrokeOrderRule.judge(List.of(names)).names("order");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that occurs twice means two persons, unless the identity number agrees, or name, birth and joining date do. */
class SamePersonTwiceTest {
    private static final String HEADER = "姓名|出生年月|身份证号|入党时间|转正时间|党员类别";

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
            张三|1965.02|15030319650228007X|2010.07|2011.07|正式党员 ! 张三|1965.02|15030319650228007X|2010.07|2011.07|正式党员 ! duplicate-person ! the same row
            张三|1965.02|15030319650228007X|2010.07|2011.07|正式党员 ! 张 三|1965-02||2010年7月|2011.07|正式党员               ! duplicate-person ! the number left out and the dates written otherwise
            张三|1965.02||2010.07|2011.07|正式党员                   ! 张三|1965.02||2010.07|2011.07|正式党员                   ! duplicate-person ! no number at all
            张三|1965.02|15030319650228007X|2010.07|2011.07|正式党员 ! 张三||15030319650228007X||2011.07|正式党员               ! duplicate-person ! the number alone
            张三|1965.02|15030319650228007X|2010.07|2011.07|正式党员 ! 张三|1949.12|11010519491231002X|2010.07|2011.07|正式党员 ! -                ! namesakes with their own numbers
            张三|1965.02||2010.07|2011.07|正式党员                   ! 张三|1966.02||2010.07|2011.07|正式党员                   ! -                ! namesakes born in other years
            张三|1965.02||2010.07|2011.07|正式党员                   ! 张三|1965.02||2009.07|2011.07|正式党员                   ! -                ! namesakes who joined in other years
            张三||||2011.07|正式党员                                 ! 张三||||2011.07|正式党员                                 ! -                ! nothing but the name
            张三|1965.02|15030319650228007X|2010.07|2011.07|正式党员 ! 李四|1965.02|15030319650228007X|2010.07|2011.07|正式党员 ! duplicate-id     ! one number for two names
            """)
    void twoRowsAreOnePersonOnlyForAReason(String first, String second, String code, String why) {
        Verdict verdict = Verdict.of(HEADER, first, second);

        List<String> found =
                verdict.faults().stream().filter(f -> f.startsWith("duplicate")).toList();
        assertThat(found).isEqualTo(code == null ? List.of() : List.of(code + "@2"));
        assertThat(verdict.figures().members()).isEqualTo("duplicate-person".equals(code) ? 1 : 2);
    }
}

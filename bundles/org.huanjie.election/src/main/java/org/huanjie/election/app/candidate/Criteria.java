// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.time.LocalDate;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/** O4; S18 先定标准后选人: nothing is nominated or recommended before the criteria are published. */
public final class Criteria {
    private static final FactName PUBLISHED = FactName.of("criteria.publishedOn");

    private Criteria() {}

    /** @throws Refused criteria-first or invalid-value for a day in the future */
    public static void before(Act act, LocalDate day, String field) {
        Check.that(
                !day.isAfter(act.today()),
                CommonProblem.INVALID_VALUE,
                "",
                field,
                "“" + field + "”" + day + " 晚于今天 " + act.today() + "。请更正。",
                "'" + field + "' " + day + " is after today, " + act.today() + ". Correct it.");
        Optional<LocalDate> published =
                act.facts().read(PUBLISHED) instanceof Fact.Known known && known.value() instanceof FactValue.Day on
                        ? Optional.of(on.date())
                        : Optional.empty();
        String shown = published.map(LocalDate::toString).orElse("尚未公布");
        Check.that(
                published.filter(p -> p.isBefore(day)).isPresent(),
                ElectionProblem.CRITERIA_FIRST,
                "O4; S18",
                field,
                "选人标准（" + shown + "）须早于提名推荐（" + day + "）公布。请先公布标准，次日起再提名推荐。",
                "The criteria (" + published.map(LocalDate::toString).orElse("not published")
                        + ") must be published before the nomination of " + day
                        + ". Publish first, nominate from the next day on.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.InvalidReasons;
import org.huanjie.election.domain.sheet.Marks;
import org.huanjie.election.domain.sheet.WriteIn;

/** Where two counts differ, line by line, in plain words. */
final class Differences {
    private final List<Reason> found = new ArrayList<>();

    private Differences() {}

    static List<Reason> between(CountTotals first, CountTotals second, ElectionFile file) {
        Differences all = new Differences();
        all.compare("有效票", "valid ballots", first.valid(), second.valid());
        all.compare("无效票", "invalid ballots", first.invalid(), second.invalid());
        all.reasons(first.reasons(), second.reasons());
        Set<CandidateId> candidates = new LinkedHashSet<>();
        Stream.of(first, second).flatMap(t -> t.marks().stream()).forEach(m -> candidates.add(m.candidate()));
        candidates.forEach(c -> all.marks(file.label(c), marks(first, c), marks(second, c)));
        Set<String> others = new LinkedHashSet<>();
        Stream.of(first, second).flatMap(t -> t.writeIns().stream()).forEach(w -> others.add(w.label()));
        others.forEach(name -> all.compare(
                "另选“" + name + "”得票", "votes written in for " + name, writtenIn(first, name), writtenIn(second, name)));
        return List.copyOf(all.found);
    }

    private void reasons(InvalidReasons first, InvalidReasons second) {
        compare("无效票中选人过多", "invalid, too many", first.tooMany(), second.tooMany());
        compare("无效票中无法辨认", "invalid, illegible", first.illegible(), second.illegible());
        compare("无效票中另有记号", "invalid, marked", first.marked(), second.marked());
        compare("无效票中其他原因", "invalid, other", first.other(), second.other());
    }

    private void marks(String label, Marks first, Marks second) {
        compare("“" + label + "”赞成", "in favour of " + label, first.favour(), second.favour());
        compare("“" + label + "”不赞成", "against " + label, first.against(), second.against());
        compare("“" + label + "”弃权", "abstaining on " + label, first.abstain(), second.abstain());
    }

    private void compare(String zh, String en, int first, int second) {
        if (first != second) {
            found.add(new Reason(
                    zh + "：第一计票人 " + first + "，第二计票人 " + second + "，相差 " + Math.abs(first - second) + "。",
                    en + ": first teller " + first + ", second teller " + second + ", " + Math.abs(first - second)
                            + " apart.",
                    "C4"));
        }
    }

    private static Marks marks(CountTotals totals, CandidateId candidate) {
        return totals.of(candidate).orElse(new Marks(candidate, 0, 0, 0));
    }

    private static int writtenIn(CountTotals totals, String label) {
        return totals.writeIns().stream()
                .filter(w -> w.label().equals(label))
                .mapToInt(WriteIn::favour)
                .sum();
    }
}

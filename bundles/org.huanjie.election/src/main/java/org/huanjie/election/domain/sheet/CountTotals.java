// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/**
 * Totals of a count (计票): valid, invalid, marks by candidate and write-ins. Never a row for a single ballot.
 *
 * <p>Marks stand in the order of candidate ids and write-ins by label, so that two tellers' totals are equal when their numbers are.
 */
public record CountTotals(int valid, int invalid, InvalidReasons reasons, List<Marks> marks, List<WriteIn> writeIns) {
    public CountTotals {
        Check.count("valid", valid);
        Check.count("invalid", invalid);
        marks = marks.stream().sorted(Comparator.comparing(Marks::candidate)).toList();
        writeIns = writeIns.stream()
                .sorted(Comparator.comparing((WriteIn w) -> w.label()).thenComparing(WriteIn::office))
                .toList();
        Check.distinct(
                ElectionProblem.MARKS_INCOMPLETE,
                "marks",
                marks.stream().map(Marks::candidate).toList(),
                "同一候选人填了两行",
                "A candidate has two rows");
        Check.distinct(
                ElectionProblem.MARKS_INCOMPLETE,
                "writeIns",
                writeIns.stream().map(w -> w.label() + w.office()).toList(),
                "另选同一人填了两行",
                "A write-in has two rows");
        Check.that(
                reasons.total() == invalid,
                ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                "C3",
                "invalidReasons",
                "无效票 " + invalid + " 张，各项原因合计 " + reasons.total() + " 张。请核对。",
                invalid + " invalid ballots but the reasons sum to " + reasons.total() + ". Check.");
    }

    /** Ballots on the sheet. */
    public int ballots() {
        return valid + invalid;
    }

    /** Marks of this candidate, if counted. */
    public Optional<Marks> of(CandidateId candidate) {
        return marks.stream().filter(m -> m.candidate().equals(candidate)).findFirst();
    }

    /** Both sheets of the same teller as one. */
    public CountTotals plus(CountTotals more) {
        Map<CandidateId, Marks> sum = new LinkedHashMap<>();
        Stream.concat(marks.stream(), more.marks.stream()).forEach(m -> sum.merge(m.candidate(), m, Marks::plus));
        Map<String, WriteIn> others = new LinkedHashMap<>();
        Stream.concat(writeIns.stream(), more.writeIns.stream())
                .forEach(w -> others.merge(w.label() + w.office(), w, WriteIn::plus));
        return new CountTotals(
                valid + more.valid,
                invalid + more.invalid,
                reasons.plus(more.reasons),
                List.copyOf(sum.values()),
                List.copyOf(others.values()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.rule.identity.CountSheet;
import org.huanjie.election.domain.rule.identity.CountSheetRule;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.Marks;

/** The identities C1–C8 of a run's count (票数关系核对). */
public final class CountCheck {
    private CountCheck() {}

    /**
     * Broken identities, e.g. {@code C4 王强}; empty if all hold.
     *
     * @return empty optional while the counts do not agree or papers are missing
     */
    public static Optional<List<CountSheetRule.Broken>> of(ElectionFile file, RunChain.Run run, Profile profile) {
        RunSheets sheets = run.sheets();
        Optional<CountTotals> totals = sheets.tally().totals();
        Optional<Headcount> heads = MeetingState.of(file, profile).headcount();
        if (totals.isEmpty()
                || heads.isEmpty()
                || sheets.print().isEmpty()
                || sheets.issue().isEmpty()
                || sheets.returned().isEmpty()) {
            return Optional.empty();
        }
        List<CountSheetRule.Broken> broken = new ArrayList<>();
        for (Part part : Part.of(run.plan())) {
            CountSheet sheet = sheet(part, heads.get().present(), sheets, totals.get(), file);
            CountSheetRule.judge(sheet, profile).stream()
                    .filter(b -> !broken.contains(b))
                    .forEach(broken::add);
        }
        broken.removeIf(b ->
                b.identity().equals("C6") && !MeetingState.of(file, profile).writeInNeedsAgainst());
        return Optional.of(List.copyOf(broken));
    }

    /** One contest on the ballot. */
    private record Part(List<CandidateId> names, int seats, boolean deputies) {
        static List<Part> of(RunPlan plan) {
            Part main = new Part(plan.names(), Math.max(1, plan.seats()), false);
            return plan.deputies().isEmpty()
                    ? List.of(main)
                    : List.of(main, new Part(plan.deputies(), Math.max(1, plan.deputySeats()), true));
        }
    }

    private static CountSheet sheet(Part part, int present, RunSheets sheets, CountTotals totals, ElectionFile file) {
        BallotIssue issue = sheets.issue().orElseThrow();
        List<CountSheet.Line> lines = part.names().stream()
                .map(id -> totals.of(id).orElse(new Marks(id, 0, 0, 0)))
                .map(m -> new CountSheet.Line(file.label(m.candidate()), m.favour(), m.against(), m.abstain()))
                .toList();
        Map<String, Integer> writeIns = new LinkedHashMap<>();
        totals.writeIns().stream()
                .filter(w -> (w.office() == Office.DEPUTY) == part.deputies())
                .forEach(w -> writeIns.merge(w.label(), w.favour(), Integer::sum));
        return new CountSheet(
                present,
                part.seats(),
                new CountSheet.Run(
                        sheets.print().orElseThrow().printed(), issue.issued(), issue.replaced(), issue.remaining()),
                new CountSheet.Box(sheets.returned().orElseThrow().returned(), totals.valid(), totals.invalid()),
                new CountSheet.Marks(lines, writeIns));
    }
}

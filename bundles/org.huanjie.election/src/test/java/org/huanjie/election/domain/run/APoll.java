// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.SourceChannel;
import org.huanjie.election.domain.candidate.SourceGroup;
import org.huanjie.election.domain.candidate.SourcePractice;
import org.huanjie.election.domain.candidate.Stamp;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.AttendanceRow;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.domain.sheet.CountSignature;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.Digest;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.InvalidReasons;
import org.huanjie.election.domain.sheet.Marks;
import org.huanjie.election.domain.sheet.Presence;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.huanjie.election.domain.sheet.TellerSheet;
import org.huanjie.election.domain.sheet.Withdrawal;
import org.huanjie.election.domain.sheet.WithdrawalKind;
import org.huanjie.election.domain.sheet.WithdrawalMoment;
import org.huanjie.testkit.LawProfiles;

/** An election's papers in memory, run by run: {@code aPoll().of(5).present(28).counted(28, 27, 26, 25, 17, 17)}. */
final class APoll {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);

    private final List<Filed<?>> sheets = new ArrayList<>();
    private final Map<CandidateId, Candidate> candidates = new LinkedHashMap<>();
    private final int seats;
    private final int present;
    private Counters counters = Counters.first();

    private APoll(int seats, int present, int standing) {
        this.seats = seats;
        this.present = present;
        List<AttendanceRow> rows = IntStream.range(0, present)
                .mapToObj(n -> new AttendanceRow("m" + n, "党员" + n, false, Presence.PRESENT))
                .toList();
        file(new Attendance(true, rows), "round=1", "");
        for (int n = 0; n < standing; n++) {
            CandidateId id = id(n);
            Source source = new Source(SourceChannel.ELECTED, SourceGroup.OTHER, SourcePractice.CULTIVATED);
            Nomination nomination = new Nomination(
                    id, new Named("m" + n, label(n), label(n)), Office.MEMBER, source, 1, DAY, false, "");
            put(Candidate.restore(Rung.FORMAL, nomination, List.of(new Stamp(Rung.FORMAL, "k", DAY, "s"))));
        }
        file(new FormalList(List.copyOf(candidates.keySet()), new MotionVote(present, 0, 0), ""), "round=1;list=1", "");
    }

    /** So many seats, members present and candidates A, B, C … */
    static APoll of(int seats, int present, int standing) {
        return new APoll(seats, present, standing);
    }

    static CandidateId id(int n) {
        return new CandidateId("c" + n);
    }

    static String label(int n) {
        return String.valueOf((char) ('A' + n));
    }

    /** The current run is counted and signed: favour for each candidate of the list, by place. */
    APoll counted(int... favour) {
        issued(present);
        List<Marks> marks = IntStream.range(0, favour.length)
                .mapToObj(n -> new Marks(id(n), favour[n], present - favour[n], 0))
                .toList();
        CountTotals totals = new CountTotals(present, 0, InvalidReasons.NONE, marks, List.of());
        file(new TellerSheet(CountSlot.FIRST, "p1", 1, totals), runKey(), "FIRST");
        file(new TellerSheet(CountSlot.SECOND, "p2", 1, totals), runKey(), "SECOND");
        file(new CountSignature(List.of("监"), List.of("计"), Digest.of(totals.toString())), runKey(), "");
        return this;
    }

    /** Ballots of the current run are issued, and so many come back. */
    APoll issued(int returned) {
        file(new BallotPrint(present, List.of(), true), runKey(), "");
        file(new BallotIssue(true, present, 0, 0, true), runKey(), "");
        file(new BallotReturn(returned), runKey(), "");
        return this;
    }

    /** A supplementary election among these is called after the current run. */
    APoll called(int... places) {
        file(new SupplementaryCall(1, Arrays.stream(places).mapToObj(APoll::id).toList()), runKey(), "");
        return this;
    }

    APoll decided(Decision decision) {
        file(new ResultDecision(decision, "依规"), runKey(), "");
        return this;
    }

    /** The elected of the current run climb, and the next run begins. */
    APoll nextRun() {
        chain().current().result().ifPresent(r -> r.elected().forEach(this::elect));
        counters = counters.raise(Counter.RUN);
        return this;
    }

    APoll withdraws(int place) {
        put(Candidate.restore(
                Rung.WITHDRAWN,
                candidates.get(id(place)).nomination(),
                List.of(new Stamp(Rung.WITHDRAWN, "k", DAY, "s"))));
        int run = counters.value(Counter.RUN);
        int issued = chain().current().sheets().issue().isPresent() ? run : run - 1;
        WithdrawalMoment moment = issued > 0 ? WithdrawalMoment.AFTER_ISSUE : WithdrawalMoment.ON_THE_DAY;
        Withdrawal sheet = new Withdrawal(
                id(place), "FORMAL", WithdrawalKind.WITHDRAWN, moment, issued, run - 1, "健康原因", "", "工委", DAY);
        file(sheet, "round=1;incident=" + place, id(place).value());
        return this;
    }

    RunChain chain() {
        return RunChain.of(file(), contest(), LawProfiles.streetPlan2015()).orElseThrow();
    }

    Determination determination() {
        return Determination.of(file(), chain(), contest(), LawProfiles.streetPlan2015())
                .orElseThrow();
    }

    Contest contest() {
        return Contest.committee(seats);
    }

    ElectionFile file() {
        return ElectionFile.of(counters, sheets, List.copyOf(candidates.values()));
    }

    private void elect(String label) {
        Candidate winner = candidates.values().stream()
                .filter(c -> c.label().equals(label))
                .findFirst()
                .orElseThrow();
        put(Candidate.restore(
                Rung.ELECTED,
                winner.nomination(),
                List.of(new Stamp(Rung.ELECTED, runKey(), DAY, "determine-result"))));
    }

    private void put(Candidate candidate) {
        candidates.put(candidate.id(), candidate);
    }

    private String runKey() {
        return "round=1;list=1;run=" + counters.value(Counter.RUN);
    }

    private <S extends Sheet> void file(S sheet, String key, String part) {
        sheets.add(new Filed<>("s" + sheets.size(), SheetKind.of(sheet), key, part, 1, sheet));
    }
}

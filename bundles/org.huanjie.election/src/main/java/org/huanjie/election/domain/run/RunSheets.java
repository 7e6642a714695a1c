// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.Optional;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.domain.sheet.CountSignature;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.huanjie.election.domain.sheet.SeatReduction;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.huanjie.election.domain.sheet.Voting;

/** The papers of one run by its key: printed, issued, voted, returned, counted, signed. */
public final class RunSheets {
    private final ElectionFile file;
    private final String key;

    private RunSheets(ElectionFile file, String key) {
        this.file = file;
        this.key = key;
    }

    /** Of the run with this key. */
    public static RunSheets of(ElectionFile file, String key) {
        return new RunSheets(file, key);
    }

    /** Of the current run. */
    public static RunSheets current(ElectionFile file) {
        return new RunSheets(file, file.key(SheetKind.BALLOT_PRINT));
    }

    /** The run's key. */
    public String key() {
        return key;
    }

    /** The proof of the ballot. */
    public Optional<BallotPrint> print() {
        return sheet(BallotPrint.class);
    }

    /** Ballots given out. */
    public Optional<BallotIssue> issue() {
        return sheet(BallotIssue.class);
    }

    /** How the vote was cast. */
    public Optional<Voting> voting() {
        return sheet(Voting.class);
    }

    /** Ballots taken back. */
    public Optional<BallotReturn> returned() {
        return sheet(BallotReturn.class);
    }

    /** The counts. */
    public Tally tally() {
        return Tally.of(file, key);
    }

    /** The signature under the count. */
    public Optional<CountSignature> signature() {
        return sheet(CountSignature.class);
    }

    /** True if the agreed totals are signed as they are now. */
    public boolean signed() {
        Optional<CountTotals> totals = tally().totals();
        return totals.isPresent()
                && signature().filter(s -> s.covers(totals.get())).isPresent();
    }

    /** The chair's decision about a shortfall. */
    public Optional<ResultDecision> decision() {
        return sheet(ResultDecision.class);
    }

    /** The supplementary election called after this run. */
    public Optional<SupplementaryCall> supplementary() {
        return sheet(SupplementaryCall.class);
    }

    /** The vote on fewer seats after this run. */
    public Optional<SeatReduction> reduction() {
        return sheet(SeatReduction.class);
    }

    /** True if more ballots came back than voters had: the election is invalid (B03). */
    public boolean over() {
        return issue().isPresent()
                && returned().filter(r -> r.returned() > issue().get().issued()).isPresent();
    }

    private <S extends Sheet> Optional<S> sheet(Class<S> type) {
        return file.at(type, key, "").map(Filed::sheet);
    }
}

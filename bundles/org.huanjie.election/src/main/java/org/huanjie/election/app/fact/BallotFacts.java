// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.rule.identity.CountSheetRule;
import org.huanjie.election.domain.run.BallotOrder;
import org.huanjie.election.domain.run.CountCheck;
import org.huanjie.election.domain.run.RunChain;
import org.huanjie.election.domain.run.Tally;
import org.huanjie.election.domain.sheet.Announcement;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.domain.sheet.Voting;

/** Facts of ballots and counts of the current run. */
final class BallotFacts {
    private BallotFacts() {}

    static Offers offers() {
        Function<Look, Optional<BallotPrint>> print = l -> l.run().print();
        Function<Look, Optional<BallotIssue>> issue = l -> l.run().issue();
        Function<Look, Optional<Voting>> voting = l -> l.run().voting();
        return new Offers()
                .flag("ballots.unmarked", "ballot-print", print, BallotPrint::unmarked)
                .fact("ballots.strokeOrder", BallotFacts::order)
                .names("list.ballot", "ballot-print", (l, p) -> p.names(), print)
                .names("list.ofRun", "formal-list", (l, c) -> ofRun(l, c), Look::chain)
                .flag("ballots.boxShownEmpty", "ballot-issue", issue, BallotIssue::boxShownEmpty)
                .flag("ballots.restSealed", "ballot-issue", issue, BallotIssue::restSealed)
                .count("ballots.issued", "ballot-issue", issue, BallotIssue::issued)
                .count("ballots.voters", "ballot-issue", issue, BallotIssue::issued)
                .count("ballots.returned", "ballot-return", l -> l.run().returned(), BallotReturn::returned)
                .flag("votes.noProxy", "voting", voting, Voting::noProxy)
                .flag("votes.scribesNonCandidate", "voting", voting, Voting::scribesNonCandidate)
                .fact("count.identities", BallotFacts::identities)
                .fact("count.signed", BallotFacts::signed)
                .flag("ballots.sealed", "announcement", l -> l.file().current(Announcement.class), BallotFacts::sealed);
    }

    private static List<String> ofRun(Look look, RunChain chain) {
        return look.file().labels(chain.current().plan().everybody());
    }

    private static boolean sealed(Announcement announcement) {
        return announcement.sealed() && !announcement.sealedBy().isEmpty();
    }

    private static Fact order(FactName name, Look look) {
        Optional<BallotPrint> print = look.run().print();
        if (print.isEmpty() || look.chain().isEmpty()) {
            return Offers.missing(name, "ballot-print");
        }
        BallotOrder order = BallotOrder.of(
                look.file(), look.chain().get().current().plan(), look.contest().orElseThrow());
        Reason should = new Reason(
                "应有次序：" + String.join("、", order.expected()) + "。",
                "The order is " + String.join(", ", order.expected()) + ".",
                "条例第二十四条");
        return Fact.flag(name, order.holds(print.get().names()), "ballot-print", order.reason(), should);
    }

    /** Broken identities; two counts that differ are broken as well. */
    private static Fact identities(FactName name, Look look) {
        Tally tally = look.run().tally();
        if (tally.state() == Tally.State.DIFFERENT) {
            return Fact.names(
                    name, List.of("两份计票单不一致"), "counts", tally.differences().toArray(Reason[]::new));
        }
        return look.chain()
                .flatMap(chain -> CountCheck.of(look.file(), chain.current(), look.profile()))
                .map(broken -> Fact.names(
                        name,
                        broken.stream()
                                .map(b -> (b.identity() + " " + b.name()).strip())
                                .toList(),
                        "counts",
                        broken.stream().map(CountSheetRule.Broken::reason).toArray(Reason[]::new)))
                .orElseGet(() -> Offers.missing(name, "counts"));
    }

    private static Fact signed(FactName name, Look look) {
        if (!look.run().tally().bothIn()) {
            return Offers.missing(name, "counts");
        }
        return Fact.flag(
                name,
                look.run().signed(),
                "counts",
                new Reason(
                        look.run().signed() ? "计票结果已由监票人、计票人签字。" : "计票结果尚未签字，或者签字后有更正。",
                        look.run().signed()
                                ? "The count is signed."
                                : "The count is not signed, or was corrected since.",
                        "C1-C8"));
    }
}

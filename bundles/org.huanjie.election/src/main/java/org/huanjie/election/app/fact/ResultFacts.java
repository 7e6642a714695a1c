// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.Item;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.rule.ShortfallRule;
import org.huanjie.election.domain.run.Contest;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.run.RunChain;
import org.huanjie.election.domain.run.RunResult;
import org.huanjie.election.domain.sheet.Announcement;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.Outcome;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.huanjie.election.domain.sheet.SeatReduction;

/** Facts of the result: elected so far, outcome, shortfall, write-ins, leavers. */
final class ResultFacts {
    private ResultFacts() {}

    static Offers offers() {
        return new Offers()
                .fact("result.outcome", ResultFacts::outcome)
                .fact("result.decision", ResultFacts::decision)
                .fact("result.elected", ResultFacts::elected)
                .fact("result.electedTotal", ResultFacts::elected)
                .count("result.shortfall", "result", Look::found, Determination::shortfall)
                .fact("result.majorities", ResultFacts::majorities)
                .flag("result.overHalfMoreThanSeats", "result", Look::found, Determination::moreThanSeats)
                .flag(
                        "result.harmlessTie",
                        "result",
                        Look::found,
                        d -> d.result().harmlessTie())
                .fact("runoff.rounds", ResultFacts::runoffs)
                .fact("result.settled", ResultFacts::settled)
                .count("reduction.favour", "reduction", l -> l.run().reduction(), SeatReduction::favour)
                .fact("result.resultByScrutineer", ResultFacts::byScrutineer)
                .fact("result.leavers", TeamFacts::leavers)
                .fact("result.newMembers", TeamFacts::newMembers)
                .fact("result.writeInElected", WriteInFacts::elected)
                .fact("result.writeInReviewed", WriteInFacts::reviewed)
                .fact("result.writeInNotEligible", WriteInFacts::notEligible);
    }

    private static Fact outcome(FactName name, Look look) {
        return look.found()
                .map(d -> Fact.text(
                        name, d.outcome().name(), "result", d.reasons().toArray(Reason[]::new)))
                .orElseGet(() -> Offers.missing(name, "result"));
    }

    private static Fact decision(FactName name, Look look) {
        Optional<ResultDecision> decision = look.run().decision();
        if (decision.isPresent()) {
            return Fact.text(name, decision.get().decision().name(), "decision");
        }
        boolean open =
                look.found().filter(d -> d.outcome() != Outcome.SHORTFALL).isEmpty();
        return open ? Offers.missing(name, "decision") : Fact.text(name, "NONE", "result");
    }

    private static Fact elected(FactName name, Look look) {
        return look.found()
                .map(d ->
                        Fact.count(name, d.electedTotal(), "result", d.reasons().toArray(Reason[]::new)))
                .orElseGet(() -> Offers.missing(name, "result"));
    }

    /** One line for each elected of this run; a runoff elects by most votes (runoff.needsOverHalf). */
    private static Fact majorities(FactName name, Look look) {
        if (look.found().isEmpty()) {
            return Offers.missing(name, "result");
        }
        RunResult result = look.found().get().result();
        List<Item> items =
                result.elected().stream().map(label -> line(label, result)).toList();
        Item nobody = new Item("nobody", "本次无人当选", true, "");
        return Fact.items(
                name,
                items.isEmpty() ? List.of(nobody) : items,
                "result",
                result.reasons().toArray(Reason[]::new));
    }

    private static Item line(String label, RunResult result) {
        int votes = result.votes().getOrDefault(label, 0);
        boolean holds = votes >= result.minimum();
        return new Item(label, label, holds, holds ? "" : "得 " + votes + " 票，不足 " + result.minimum() + " 票");
    }

    /** Runoffs held, and the one that the tie of this run calls for. */
    private static Fact runoffs(FactName name, Look look) {
        int held = look.chain().map(RunChain::runoffs).orElse(0);
        boolean tie = look.found().filter(d -> d.outcome() == Outcome.TIE).isPresent();
        return Fact.count(name, held + (tie ? 1 : 0), "result");
    }

    private static Fact settled(FactName name, Look look) {
        if (look.found().isEmpty()) {
            return Offers.missing(name, "result");
        }
        Determination found = look.found().get();
        boolean reduced = found.outcome() == Outcome.SHORTFALL && reduced(look, found);
        return Fact.flag(
                name,
                found.outcome() == Outcome.CLEAN || reduced,
                "result",
                found.reasons().toArray(Reason[]::new));
    }

    private static boolean reduced(Look look, Determination found) {
        int seats = look.contest().map(Contest::seats).orElse(0);
        return look.run()
                        .decision()
                        .filter(d -> d.decision() == Decision.REDUCE)
                        .isPresent()
                && look.run()
                        .reduction()
                        .filter(r -> ShortfallRule.judge(
                                        seats, found.electedTotal(), r.favour(), r.present(), look.profile())
                                .is("REDUCE_SEATS_ALLOWED"))
                        .isPresent();
    }

    private static Fact byScrutineer(FactName name, Look look) {
        return look.file()
                .current(Announcement.class)
                .map(a -> Fact.flag(
                        name,
                        look.meeting()
                                .officials()
                                .filter(o -> o.scrutineer(a.reportedBy()))
                                .isPresent(),
                        "announcement",
                        new Reason(
                                "得票由“" + a.reportedBy() + "”报告。",
                                "The votes were reported by '" + a.reportedBy() + "'.",
                                "L36")))
                .orElseGet(() -> Offers.missing(name, "announcement"));
    }
}

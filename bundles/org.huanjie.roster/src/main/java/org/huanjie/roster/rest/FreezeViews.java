// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import org.huanjie.roster.app.freeze.ExplainExpected.Compared;
import org.huanjie.roster.app.freeze.ExplainExpected.Explained;
import org.huanjie.roster.app.freeze.ExplainExpected.Whole;
import org.huanjie.roster.domain.freeze.Expected;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeDifference.Change;
import org.huanjie.roster.domain.freeze.RosterLine;

/** Answers about frozen rosters. */
public final class FreezeViews {
    private FreezeViews() {}

    /** A freeze without its lines. */
    public record FreezeView(
            String id,
            String kind,
            String key,
            int number,
            String on,
            int members,
            int full,
            int entitled,
            int exclusionsApproved) {
        static FreezeView of(Freeze f) {
            return new FreezeView(
                    f.id(),
                    f.kind().name(),
                    f.key(),
                    f.number(),
                    f.on().toString(),
                    f.counts().members(),
                    f.counts().full(),
                    f.counts().entitled(),
                    f.counts().exclusionsApproved());
        }
    }

    /** One frozen line. */
    public record LineView(
            String memberId,
            int no,
            String name,
            boolean full,
            boolean elect,
            boolean beElected,
            boolean vote,
            String reason,
            boolean exclusionApproved) {
        static LineView of(RosterLine line) {
            return new LineView(
                    line.member().value(),
                    line.number(),
                    line.name(),
                    line.rights().full(),
                    line.rights().elect(),
                    line.rights().beElected(),
                    line.rights().vote(),
                    line.reason(),
                    line.exclusionApproved());
        }
    }

    /** A freeze with its lines. */
    public record WholeView(FreezeView freeze, List<LineView> lines) {
        static WholeView of(Whole whole) {
            return new WholeView(
                    FreezeView.of(whole.freeze()),
                    whole.lines().stream().map(LineView::of).toList());
        }
    }

    /** A member by identifier and name. */
    public record NamedView(String memberId, String name) {
        static List<NamedView> of(List<RosterLine> lines) {
            return lines.stream()
                    .map(l -> new NamedView(l.member().value(), l.name()))
                    .toList();
        }
    }

    /** A changed status. */
    public record ChangeView(String memberId, String name, String what) {
        static ChangeView of(Change change) {
            return new ChangeView(change.member().value(), change.name(), change.what());
        }
    }

    /** The difference of two freezes. @param to empty while the meeting's roster is not frozen and today is compared */
    public record DifferenceView(
            String from, String to, List<NamedView> came, List<NamedView> left, List<ChangeView> changed) {
        static DifferenceView of(Compared compared) {
            return new DifferenceView(
                    compared.from().on().toString(),
                    compared.to().map(f -> f.on().toString()).orElse(""),
                    NamedView.of(compared.difference().came()),
                    NamedView.of(compared.difference().left()),
                    compared.difference().changed().stream().map(ChangeView::of).toList());
        }
    }

    /** Why somebody is not counted. */
    public record NotCountedView(String reason, String zh, String clause, int number, List<String> names) {}

    /** 应到会 with its explanation. */
    public record ExpectedView(
            String basis,
            int members,
            int full,
            int probationary,
            int entitled,
            int exclusionsApproved,
            String adopted,
            int expected,
            int minimumPresent,
            List<NotCountedView> lines,
            List<ReasonView> reasons) {
        static ExpectedView of(Explained explained) {
            Expected e = explained.expected();
            return new ExpectedView(
                    explained.frozen() ? "MEETING_FREEZE" : "TODAY",
                    e.members(),
                    e.counts().fullMembers(),
                    e.members() - e.counts().fullMembers(),
                    e.counts().entitled(),
                    e.counts().adopted() + e.counts().approvedNotAdopted(),
                    explained.adoption().name(),
                    e.answer().integer("expected"),
                    e.answer().integer("minimumPresent"),
                    e.lines().stream()
                            .map(l -> new NotCountedView(
                                    l.reason(), l.zh(), l.clause(), l.names().size(), l.names()))
                            .toList(),
                    ReasonView.of(e.answer().reasons()));
        }
    }
}

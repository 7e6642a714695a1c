// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.approval.domain.ActKind;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Requested;
import org.huanjie.approval.domain.Standing;
import org.huanjie.approval.domain.Verdict;
import org.huanjie.approval.domain.rule.DecisionFitsTheMatter;
import org.huanjie.approval.domain.rule.DecisionNeedsRequest;
import org.huanjie.approval.domain.rule.MeetingDecides;
import org.huanjie.approval.domain.rule.NobodyDecidesOwnRequest;
import org.huanjie.approval.domain.rule.OneRequestAtATime;
import org.huanjie.approval.domain.rule.ReturnHasReason;

/**
 * All that happened to a matter under one key (审批轨迹), and what may happen next: {@code (track, command) → event}. Nothing in it
 * reads a clock, a database or a container, so every order of commands can be tried.
 */
public final class Track {
    private final Matter matter;
    private final InstanceKey key;
    private final List<ApprovalEvent> events;

    private Track(Matter matter, InstanceKey key, List<ApprovalEvent> events) {
        this.matter = matter;
        this.key = key;
        this.events = List.copyOf(events);
    }

    /** The track of these events, in the order in which they happened; others' are left out. */
    public static Track of(Matter matter, InstanceKey key, List<? extends ApprovalEvent> events) {
        List<ApprovalEvent> own = new ArrayList<>();
        events.stream().filter(e -> e.matter() == matter && e.key().equals(key)).forEach(own::add);
        return new Track(matter, key, own);
    }

    /**
     * The event that the command makes.
     *
     * @param ids makes the event's identifier
     * @throws org.huanjie.api.error.Refused if a rule forbids it
     */
    public ApprovalEvent handle(Command command, Supplier<String> ids) {
        if (command instanceof Command.Submit submit) {
            OneRequestAtATime.check(standing());
            int number = Math.toIntExact(
                            events.stream().filter(Requested.class::isInstance).count())
                    + 1;
            return new Requested(ids.get(), matter, key, number, submit.by(), submit.on(), submit.note());
        }
        return decide((Command.Decide) command, ids);
    }

    private Decided decide(Command.Decide decide, Supplier<String> ids) {
        Verdict verdict = decide.verdict();
        DecisionFitsTheMatter.check(standing(), verdict.decision());
        DecisionNeedsRequest.check(standing());
        NobodyDecidesOwnRequest.check(pending(), decide.by());
        ReturnHasReason.check(verdict);
        MeetingDecides.check(standing(), verdict, decide.on());
        String request = pending().map(Requested::id).orElse("");
        return new Decided(ids.get(), matter, key, request, verdict, decide.by(), decide.on());
    }

    /** How the matter stands. */
    public Standing standing() {
        return new Standing(matter, pending(), settled());
    }

    /** The track with this event at its end. */
    public Track with(ApprovalEvent event) {
        List<ApprovalEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Track(matter, key, more);
    }

    /** The request that waits for a decision; empty if none does. */
    public Optional<Requested> pending() {
        return last() instanceof Requested waiting && matter.kind() != ActKind.REPORT
                ? Optional.of(waiting)
                : Optional.empty();
    }

    /** The last decision; empty before the first. */
    public Optional<Decided> lastDecision() {
        return last() instanceof Decided decided ? Optional.of(decided) : Optional.empty();
    }

    /** True if what was asked for is granted, or a report was sent: nothing more can happen under this key. */
    public boolean settled() {
        return matter.kind() == ActKind.REPORT
                ? !events.isEmpty()
                : lastDecision()
                        .filter(d -> matter.closes(d.verdict().decision()))
                        .isPresent();
    }

    /** The matter. */
    public Matter matter() {
        return matter;
    }

    /** Everything that happened, in order. */
    public List<ApprovalEvent> events() {
        return events;
    }

    private @org.jspecify.annotations.Nullable ApprovalEvent last() {
        return events.isEmpty() ? null : events.get(events.size() - 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.security.PersonId;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Decision;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Minutes;
import org.huanjie.approval.domain.Person;
import org.huanjie.approval.domain.Requested;
import org.huanjie.approval.domain.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrackTest {
    private static final InstanceKey KEY = new InstanceKey("request=1");
    private static final Person LEADER = new Person(new PersonId("leader"), "王书记");
    private static final Person STREET = new Person(new PersonId("street"), "李主任");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private final Supplier<String> ids = counting();

    @Test
    void aRequestIsAnsweredByAReplyWithMinutes() {
        Track track = requested(Matter.MEETING_REQUEST);

        Decided reply =
                (Decided) track.handle(decide(Decision.APPROVED, DAY.plusDays(4), minutes(DAY.plusDays(4))), ids);

        assertThat(reply.request()).isEqualTo(track.events().get(0).id());
        assertThat(track.with(reply).settled()).isTrue();
    }

    @Test
    void nothingIsDecidedBeforeItWasAskedFor() {
        Track untouched = Track.of(Matter.MEETING_REQUEST, KEY, List.of());

        refusedWith(
                ApprovalProblem.NOT_REQUESTED,
                () -> untouched.handle(decide(Decision.APPROVED, DAY, minutes(DAY)), ids));
    }

    @Test
    void nobodyDecidesOnOnesOwnRequest() {
        Track track = requested(Matter.MEETING_REQUEST);

        refusedWith(
                ApprovalProblem.SELF_APPROVAL,
                () -> track.handle(new Command.Decide(LEADER, DAY, verdict(Decision.APPROVED, minutes(DAY))), ids));
    }

    @Test
    void aSecondAccountOfTheSamePersonIsTheSamePerson() {
        Track track = requested(Matter.MEETING_REQUEST);
        Person underAnotherName = new Person(LEADER.id(), "街道账号");

        refusedWith(
                ApprovalProblem.SELF_APPROVAL,
                () -> track.handle(
                        new Command.Decide(underAnotherName, DAY, verdict(Decision.APPROVED, minutes(DAY))), ids));
    }

    @Test
    void aReturnNeedsAReason() {
        Track track = requested(Matter.MEETING_REQUEST);
        Verdict silent = new Verdict(Decision.RETURNED, " ", Optional.empty(), "");

        refusedWith(ApprovalProblem.REASON_REQUIRED, () -> track.handle(new Command.Decide(STREET, DAY, silent), ids));
    }

    @ParameterizedTest(name = "request on 06-11, decision on 06-15, meeting on {0}: {1}")
    @CsvSource({
        "2026-06-10, MEETING_DATE, a meeting before the request cannot have discussed it",
        "2026-06-11, '', the same day is possible",
        "2026-06-15, '', today",
        "2026-06-16, MEETING_DATE, a meeting that was not held yet",
        "'', MEETING_REQUIRED, no meeting at all"
    })
    void aMeetingHeldInTimeDecides(String meeting, String problem, String reason) {
        Track track = requested(Matter.PROSPECTIVE_CANDIDATES);
        Optional<Minutes> minutes = meeting.isEmpty() ? Optional.empty() : minutes(LocalDate.parse(meeting));
        Command decide = decide(Decision.APPROVED, DAY.plusDays(4), minutes);

        if (problem.isEmpty()) {
            assertThat(track.handle(decide, ids)).isInstanceOf(Decided.class);
        } else {
            refusedWith(ApprovalProblem.valueOf(problem), () -> track.handle(decide, ids));
        }
    }

    @Test
    void aMatterWithoutOutcomesWaitsForANewRequestAfterAReturn() {
        Track track = requested(Matter.PROSPECTIVE_CANDIDATES);
        Track returned = track.with(track.handle(decide(Decision.RETURNED, DAY, Optional.empty()), ids));

        assertThat(returned.settled()).isFalse();
        refusedWith(
                ApprovalProblem.NOT_REQUESTED,
                () -> returned.handle(decide(Decision.APPROVED, DAY, minutes(DAY)), ids));
        Requested second = (Requested) returned.handle(new Command.Submit(LEADER, DAY, "已改正"), ids);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void aMatterWithOutcomesIsSettledByAReturnBecauseItsBranchOpensANewKey() {
        Track track = requested(Matter.RESULT);
        Track returned = track.with(track.handle(decide(Decision.RETURNED_PAPERS, DAY, Optional.empty()), ids));

        assertThat(returned.settled()).isTrue();
        refusedWith(ApprovalProblem.ALREADY_DECIDED, () -> returned.handle(new Command.Submit(LEADER, DAY, ""), ids));
    }

    @Test
    void whileARequestWaitsThereIsNoSecondOne() {
        Track track = requested(Matter.CONSENT);

        refusedWith(ApprovalProblem.ALREADY_REQUESTED, () -> track.handle(new Command.Submit(LEADER, DAY, ""), ids));
    }

    @Test
    void theStreetDecidesOnTheContingencyPlanOfItsOwnMotion() {
        Track untouched = Track.of(Matter.CONTINGENCY_PLAN, new InstanceKey(""), List.of());

        Decided decided = (Decided) untouched.handle(decide(Decision.APPROVED, DAY, Optional.empty()), ids);

        assertThat(decided.request()).isEmpty();
        refusedWith(
                ApprovalProblem.ALREADY_DECIDED,
                () -> untouched.with(decided).handle(decide(Decision.APPROVED, DAY, Optional.empty()), ids));
    }

    @Test
    void eventsOfAnotherKeyOrMatterDoNotCount() {
        ApprovalEvent request = requested(Matter.MEETING_REQUEST).events().get(0);

        assertThat(Track.of(Matter.MEETING_REQUEST, new InstanceKey("request=2"), List.of(request))
                        .events())
                .isEmpty();
        assertThat(Track.of(Matter.REPLY_AMENDMENT, KEY, List.of(request)).events())
                .isEmpty();
    }

    static Stream<Arguments> possible() {
        return Arrays.stream(Matter.values())
                .flatMap(matter -> Arrays.stream(Decision.values()).map(decision -> Arguments.of(matter, decision)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("possible")
    void theFourActsDoNotBorrowEachOthersWords(Matter matter, Decision decision) {
        Track track = requested(matter);

        if (matter.decisions().contains(decision)) {
            assertThat(track.handle(decide(decision, DAY, minutes(DAY)), ids)).isInstanceOf(Decided.class);
        } else {
            refusedWith(
                    ApprovalProblem.DECISION_NOT_POSSIBLE,
                    () -> track.handle(decide(decision, DAY, minutes(DAY)), ids));
        }
    }

    /** Every order of four commands of two people over every matter: what must never happen does not. */
    @Test
    void noOrderOfCommandsBreaksTheTrack() {
        List<Command> commands = new ArrayList<>();
        for (Person person : List.of(LEADER, STREET)) {
            commands.add(new Command.Submit(person, DAY, ""));
            for (Decision decision : List.of(Decision.APPROVED, Decision.RETURNED, Decision.RETURNED_PROCEDURE)) {
                commands.add(new Command.Decide(person, DAY, verdict(decision, minutes(DAY))));
            }
        }
        int[] tried = new int[1];
        for (Matter matter : Matter.values()) {
            walk(Track.of(matter, KEY, List.of()), commands, 4, tried);
        }
        assertThat(tried[0]).isGreaterThan(500);
    }

    private void walk(Track track, List<Command> commands, int depth, int[] tried) {
        for (Command command : depth == 0 ? List.<Command>of() : commands) {
            tried[0]++;
            try {
                ApprovalEvent event = track.handle(command, ids);
                assertThat(track.settled())
                        .as("something happened after the end: %s", event)
                        .isFalse();
                checkEvent(track, event);
                walk(track.with(event), commands, depth - 1, tried);
            } catch (Refused refused) {
                assertThat(refused.problem().code()).isInstanceOf(ApprovalProblem.class);
            }
        }
    }

    private static void checkEvent(Track track, ApprovalEvent event) {
        if (event instanceof Decided decided) {
            boolean ownMotion = !track.matter().submission().comesFirst();
            assertThat(ownMotion || track.pending().isPresent()).isTrue();
            track.pending()
                    .ifPresent(r ->
                            assertThat(r.by().id()).isNotEqualTo(decided.by().id()));
        } else {
            assertThat(track.pending()).isEmpty();
        }
    }

    private Track requested(Matter matter) {
        Track empty = Track.of(matter, KEY, List.of());
        return matter.submission().comesFirst() && !matter.decisions().isEmpty()
                ? empty.with(empty.handle(new Command.Submit(LEADER, DAY, ""), ids))
                : empty;
    }

    private static Command decide(Decision decision, LocalDate on, Optional<Minutes> minutes) {
        return new Command.Decide(STREET, on, verdict(decision, minutes));
    }

    private static Verdict verdict(Decision decision, Optional<Minutes> minutes) {
        return new Verdict(decision, "理由", minutes, "街党发〔2026〕9号");
    }

    private static Optional<Minutes> minutes(LocalDate on) {
        return Optional.of(new Minutes(on, "纪要〔2026〕7号"));
    }

    private static Supplier<String> counting() {
        int[] next = new int[1];
        return () -> "e" + next[0]++;
    }

    private static void refusedWith(ApprovalProblem code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.problem().detailZh()).endsWith("。");
            assertThat(refused.problem().clause()).isNotEmpty();
            assertThat(refused.problem().detailEn()).matches("\\p{ASCII}+");
        });
    }
}

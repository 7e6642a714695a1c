// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.election.app.ballot.EnterCount;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.meeting.TakeAttendance;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.TellerSheet;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Walk;
import org.huanjie.testkit.database.Dump;
import org.junit.jupiter.api.Test;

class SecrecyTest {
    @Test
    void noRowTiesAMemberToAMarkOrTellsATimeOrAnOrder() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            EnterCount.Other other = new EnterCount.Other(PersonRef.named("党员20"), Office.MEMBER, 3);
            walk.counted(walk.paper(28, Walk.votes(ids, 26, 25, 24, 23, 12, 10), other));

            for (String line : Dump.of(e.database()).split("\n")) {
                boolean member = line.matches(".*m-\\d+-.*");
                boolean marks = line.contains("\"favour\"") && line.contains("\"marks\"");
                assertThat(member && marks)
                        .as("a member id beside marks: " + line)
                        .isFalse();
                assertThat(line).as("no time of day").doesNotContainPattern("\\d{2}:\\d{2}:\\d{2}");
                if (line.contains("\tATTENDANCE\t")) {
                    assertThat(line).doesNotContain("favour").doesNotContain("ballot");
                }
            }
        }
    }

    @Test
    void idsOfSecretSheetsTellNoTime() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            walk.counted(walk.paper(28, Walk.votes(ids, 26, 25, 24, 23, 12, 10)));

            ElectionFile file = e.file();
            List<Filed<?>> secret = new ArrayList<>();
            secret.addAll(file.all(Attendance.class));
            secret.addAll(file.all(TellerSheet.class));
            secret.addAll(file.all(BallotIssue.class));
            assertThat(secret).hasSize(4).allMatch(f -> f.id().charAt(14) == '4');
        }
    }

    @Test
    void theirAuditEventsCarryTheDayOnlyAndNoVersion() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk walk = Walk.of(e);
            List<CandidateId> ids = walk.voted(6, 28);
            walk.counted(walk.paper(28, Walk.votes(ids, 26, 25, 24, 23, 12, 10)));

            List<AuditEntry> secret = e.audit().entries().stream()
                    .filter(a -> a.object().contains("ATTENDANCE")
                            || a.object().contains("COUNT[")
                            || a.object().contains("BALLOT"))
                    .toList();
            assertThat(secret)
                    .isNotEmpty()
                    .allMatch(a -> a.timeless() && a.details().isEmpty());
        }
    }

    @Test
    void ofACorrectedAttendanceSheetOnlyTotalsStay() {
        try (AnElection e = AnElection.ofACommittee()) {
            Walk.of(e).meeting(24);
            List<String> ids = IntStream.rangeClosed(1, 25)
                    .mapToObj(n -> e.community().memberId(n).value())
                    .toList();
            new TakeAttendance(e.desk(), e.actors()).take(e.id(), ids, List.of(), new Edit("\"2\"", "漏登一人"));

            String old = Arrays.stream(Dump.of(e.database()).split("\n"))
                    .filter(l -> l.contains("漏登一人"))
                    .findFirst()
                    .orElseThrow();
            assertThat(old).contains("\"PRESENT\":24").doesNotContain("m-1-");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huanjie.testkit.ACase.aCaseOf;
import static org.huanjie.testkit.ACommunity.aCommunity;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.api.web.Paging;
import org.huanjie.roster.app.PlainCipher;
import org.huanjie.roster.app.port.MemberStore.Filter;
import org.huanjie.roster.app.port.MemberStore.Known;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.member.DocumentRef;
import org.huanjie.roster.domain.member.Education;
import org.huanjie.roster.domain.member.EthnicGroup;
import org.huanjie.roster.domain.member.IdNumber;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.MemberType;
import org.huanjie.roster.domain.member.PhoneNumber;
import org.huanjie.roster.domain.member.RelationState;
import org.huanjie.roster.domain.member.RightsOverride;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.member.SealedContact;
import org.huanjie.roster.domain.member.Sex;
import org.huanjie.roster.domain.member.Standing;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member comes back as it was, and class-4 values rest sealed. */
class MemberStoreTest {
    private static final TestDatabase DATABASE = TestDatabase.open("roster");
    private static final FieldCipher CIPHER = new PlainCipher();
    private static final String NUMBER = "11010519491231002X";

    private final CaseView election = aCaseOf(aCommunity()).view();
    private final Scope scope = new Scope(ACommunity.DISTRICT, election.organisation());
    private final JpaMemberStore members = new JpaMemberStore(DATABASE.jpa("roster"), CIPHER);

    @BeforeEach
    void clear() {
        DATABASE.clear();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aMemberComesBackWithEveryValue() {
        Member member = member("张三", 1, NUMBER);
        members.add(List.of(member));
        Standing punished = new Standing(
                Standing.Punishment.PROBATION,
                RosterDate.parse("2026-01-10"),
                RosterDate.parse("2027-01-09"),
                Standing.LegalState.DETAINED,
                Standing.Ending.NONE,
                document());
        members.change(List.of(find(member)
                .with(punished)
                .with(new RightsOverride(false, true, false, "复查", document()))
                .withAccount("p-1")));

        Member read = find(member);
        assertThat(read.details()).isEqualTo(member.details());
        assertThat(read.contact()).isEqualTo(member.contact());
        assertThat(read.contact().open(CIPHER).idNumber().value()).isEqualTo(NUMBER);
        assertThat(read.standing()).isEqualTo(punished);
        assertThat(read.rightsOverride()).isEqualTo(new RightsOverride(false, true, false, "复查", document()));
        assertThat(read.place()).isEqualTo(member.place());
        assertThat(read.version()).isGreaterThan(1);
        assertThat(members.ofAccount(ACommunity.DISTRICT, "p-1"))
                .extracting(Member::id)
                .containsExactly(member.id());
    }

    @Test
    void identityNumberTelephoneAndPunishmentRestSealed() throws Exception {
        members.add(List.of(member("张三", 1, NUMBER)
                .with(new Standing(
                        Standing.Punishment.EXPELLED,
                        RosterDate.NONE,
                        RosterDate.NONE,
                        Standing.LegalState.NONE,
                        Standing.Ending.NONE,
                        document()))));

        DATABASE.transactions().required(() -> {
            try (var connection = DATABASE.dataSource().getConnection();
                    var row = connection.createStatement().executeQuery("select * from hj_roster_member")) {
                assertThat(row.next()).isTrue();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    assertThat(String.valueOf(row.getObject(i))).doesNotContain(NUMBER, "13912345678", "EXPELLED");
                }
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void membersAreFoundByPageFilterDigestAndPersonKey() {
        members.add(List.of(member("张三", 1, NUMBER), member("李四", 2, ""), member("张三", 3, "15030319650228007X")));

        assertThat(members.page(scope, Filter.ALL, new Paging(2, 2)))
                .extracting(Member::name)
                .containsExactly("张三");
        assertThat(members.count(scope, new Filter("张三", "", ""))).isEqualTo(2);
        assertThat(members.page(scope, new Filter("李四", "1949", "FULL"), new Paging(1, 5)))
                .hasSize(1);
        assertThat(members.known(scope)).extracting(Known::idDigest).contains(CIPHER.digest(NUMBER), "");
        assertThat(members.known(scope)).extracting(Known::personKey).contains(CIPHER.digest("李四|1949-12|1970-07"));
        assertThat(members.lastNumber(scope)).isEqualTo(3);
        assertThat(members.all(new Scope(ACommunity.DISTRICT, ACommunity.STREET)))
                .isEmpty();
    }

    @Test
    void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        Member member = member("张三", 1, NUMBER);
        members.add(List.of(member));
        Member seen = find(member);
        members.change(List.of(seen.withAccount("p-1")));

        assertThatThrownBy(() -> members.change(List.of(seen.withAccount("p-2"))))
                .isInstanceOf(Refused.class);
    }

    private Member find(Member member) {
        return members.find(scope, member.id()).orElseThrow();
    }

    private static DocumentRef document() {
        return new DocumentRef("处分决定", "纪〔2026〕1号", RosterDate.parse("2026-01-10"));
    }

    private Member member(String name, int number, String idNumber) {
        MemberDetails details = new MemberDetails(
                new MemberDetails.Person(
                        name,
                        Sex.MALE,
                        EthnicGroup.of("蒙古族").orElseThrow(),
                        RosterDate.month(1949, 12),
                        Education.SENIOR_HIGH),
                new MemberDetails.Membership(
                        RosterDate.month(1970, 7),
                        RosterDate.parse("1971-07-01"),
                        MemberType.FULL,
                        "第一党小组",
                        RelationState.FLOATING),
                new MemberDetails.Contact(
                        IdNumber.of(idNumber).orElse(IdNumber.NONE),
                        PhoneNumber.of("13912345678").orElseThrow()),
                "备注");
        return Member.registered(
                new MemberId(Ids.next()),
                new Member.Place(ACommunity.DISTRICT, election.organisation(), number),
                details,
                SealedContact.seal(details.contact(), CIPHER));
    }
}

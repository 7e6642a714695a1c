// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.roster.Voter;

/**
 * A community with its Party organisation and its members: {@code aCommunity().withMembers(105).withProbationary(2)}.
 */
public final class ACommunity {
    /** The district of the fixtures. */
    public static final DistrictId DISTRICT = new DistrictId("150399");
    /** Its node. */
    public static final OrgId DISTRICT_NODE = new OrgId("150399");
    /** The street of the fixtures. */
    public static final OrgId STREET = new OrgId("150399007");
    /** A neighbouring street, whose rows nobody of {@link #STREET} may see. */
    public static final OrgId OTHER_STREET = new OrgId("150399008");

    private String name = "和谐里社区";
    private OrgId street = STREET;
    private OrgForm form = OrgForm.COMMITTEE;
    private boolean hasCommittee = true;
    private OrgClass orgClass = OrgClass.NORMAL;
    private int seats = 5;
    private int members = 30;
    private int probationary;
    private int suspended;
    private int exclusions;
    private AdjustmentState adjustment = AdjustmentState.NONE;

    private ACommunity() {}

    /** 和谐里社区 with a committee of five and thirty full members. */
    public static ACommunity aCommunity() {
        return new ACommunity();
    }

    /** Another name; ids follow the name. */
    public ACommunity named(String other) {
        name = other;
        return this;
    }

    /** In another street. */
    public ACommunity in(OrgId other) {
        street = other;
        return this;
    }

    /** How many full members with all rights. */
    public ACommunity withMembers(int full) {
        members = full;
        return this;
    }

    /** How many probationary members besides. */
    public ACommunity withProbationary(int number) {
        probationary = number;
        return this;
    }

    /** How many full members whose rights are suspended besides. */
    public ACommunity withSuspended(int number) {
        suspended = number;
        return this;
    }

    /** How many of the full members the street allows not to count (不计入应到会). */
    public ACommunity withExclusions(int number) {
        exclusions = number;
        return this;
    }

    /** The class given by the street. */
    public ACommunity of(OrgClass other) {
        orgClass = other;
        return this;
    }

    /** Approved seats of the committee. */
    public ACommunity withSeats(int number) {
        seats = number;
        return this;
    }

    /** A branch of fewer than seven members, which elects its secretary directly. */
    public ACommunity withoutCommittee() {
        form = OrgForm.BRANCH;
        hasCommittee = false;
        seats = 0;
        return withMembers(6);
    }

    /** While it is being merged, renamed or laid out anew. */
    public ACommunity beingAdjusted() {
        adjustment = AdjustmentState.OPEN;
        return this;
    }

    /** The community's node. */
    public OrgId community() {
        return new OrgId("c-" + name);
    }

    /** The Party organisation's node. */
    public OrgId organisation() {
        return new OrgId("o-" + name);
    }

    /** The Party organisation. */
    public PartyOrg partyOrg() {
        return new PartyOrg(
                DISTRICT,
                organisation(),
                "中共" + name + (hasCommittee ? "委员会" : "支部"),
                community(),
                name,
                street,
                form,
                hasCommittee,
                orgClass,
                LocalDate.of(2021, 6, 20),
                LocalDate.of(2026, 6, 20),
                memberName(1),
                List.of(memberName(1), memberName(2)),
                seats,
                hasCommittee ? 1 : 0,
                adjustment,
                0);
    }

    /** The members: full ones first (the last of them excluded), then suspended, then probationary. */
    public List<Voter> voters() {
        List<Voter> all = new ArrayList<>();
        IntStream.rangeClosed(1, members).forEach(n -> all.add(voter(n, true, true, n > members - exclusions)));
        IntStream.rangeClosed(members + 1, members + suspended).forEach(n -> all.add(voter(n, true, false, false)));
        int known = members + suspended;
        IntStream.rangeClosed(known + 1, known + probationary).forEach(n -> all.add(voter(n, false, false, false)));
        return all;
    }

    private Voter voter(int number, boolean full, boolean rights, boolean excluded) {
        return new Voter(memberId(number), memberName(number), full, rights, rights, rights, excluded, "");
    }

    /** The id of the n-th member, from 1. */
    public MemberId memberId(int number) {
        return new MemberId("m-" + number + "-" + name);
    }

    /** The name of the n-th member, from 1. */
    public String memberName(int number) {
        return "党员" + number;
    }
}

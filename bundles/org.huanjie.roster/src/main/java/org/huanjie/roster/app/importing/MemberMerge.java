// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Known;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.RosterImport.Effect;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails;
import org.huanjie.roster.domain.member.PersonKey;
import org.huanjie.roster.domain.member.SealedContact;

/**
 * Brings the persons of a file together with those in the roster, five hundred at a time: new ones are added, known ones get what the file
 * says beyond what is kept; a blank in the file takes nothing away.
 */
final class MemberMerge {
    private static final int BATCH = 500;

    private final MemberStore store;
    private final FieldCipher cipher;
    private final Scope scope;
    private final boolean write;

    private final List<Arrival> waiting = new ArrayList<>(BATCH);
    private final Set<String> numbersSeen = new HashSet<>();
    private final Map<String, Boolean> keysSeen = new HashMap<>();
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, Known> byKey = new HashMap<>();
    private int lastNumber;
    private int added;
    private int changed;
    private int unchanged;

    /** A person of the file with the digests by which it is known again. */
    private record Arrival(MemberDetails details, String idDigest, String personKey) {}

    /** @param write false to count only */
    MemberMerge(MemberStore store, FieldCipher cipher, Scope scope, boolean write) {
        this.store = store;
        this.cipher = cipher;
        this.scope = scope;
        this.write = write;
        this.lastNumber = write ? store.lastNumber(scope) : 0;
        for (Known known : store.known(scope)) {
            byId.put(known.idDigest(), known);
            byKey.put(known.personKey(), known);
        }
        byId.remove("");
        byKey.remove("");
    }

    void add(MemberDetails details) {
        String idDigest = SealedContact.digest(details.contact().idNumber().value(), cipher);
        String personKey = PersonKey.of(details, cipher);
        if (isRepeated(idDigest, personKey)) {
            throw twice(details);
        }
        waiting.add(new Arrival(details, idDigest, personKey));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** The reader found repeated rows; what the clerk's corrections made alike is found here. */
    private boolean isRepeated(String idDigest, String personKey) {
        boolean numbered = !idDigest.isEmpty();
        if (numbered && !numbersSeen.add(idDigest)) {
            return true;
        }
        Boolean before = personKey.isEmpty() ? null : keysSeen.putIfAbsent(personKey, numbered);
        return before != null && !(before && numbered);
    }

    Effect finish(int dropped) {
        flush();
        return new Effect(added, changed, unchanged, dropped);
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Member> fresh = new ArrayList<>();
        List<Member> touched = new ArrayList<>();
        for (Arrival arrival : waiting) {
            known(arrival)
                    .flatMap(known -> store.find(scope, known.id()))
                    .ifPresentOrElse(member -> update(member, arrival, touched), () -> fresh.add(made(arrival)));
        }
        waiting.clear();
        added += fresh.size();
        changed += touched.size();
        if (write) {
            store.change(touched);
            store.add(fresh);
        }
    }

    private Optional<Known> known(Arrival arrival) {
        Known sameId = byId.get(arrival.idDigest());
        if (sameId != null) {
            return Optional.of(sameId);
        }
        Known sameDates = byKey.get(arrival.personKey());
        boolean twoNumbers = sameDates != null
                && !arrival.idDigest().isEmpty()
                && !sameDates.idDigest().isEmpty();
        return twoNumbers ? Optional.empty() : Optional.ofNullable(sameDates);
    }

    private Member made(Arrival arrival) {
        lastNumber++;
        SealedContact sealed = write ? SealedContact.seal(arrival.details().contact(), cipher) : SealedContact.NONE;
        return Member.registered(
                new MemberId(Ids.next()),
                new Member.Place(scope.district(), scope.organisation(), lastNumber),
                arrival.details(),
                sealed);
    }

    private void update(Member member, Arrival arrival, List<Member> touched) {
        MemberDetails merged = Filled.over(member.details(), arrival.details());
        SealedContact kept = member.contact();
        String phone = SealedContact.digest(arrival.details().contact().phone().value(), cipher);
        boolean newNumber = !arrival.idDigest().isEmpty() && !arrival.idDigest().equals(kept.idDigest());
        boolean newPhone = !phone.isEmpty() && !phone.equals(kept.phoneDigest());
        if (merged.equals(member.details()) && !newNumber && !newPhone) {
            unchanged++;
            return;
        }
        SealedContact now = SealedContact.seal(arrival.details().contact(), cipher);
        touched.add(member.with(
                merged,
                new SealedContact(
                        newNumber ? now.idNumber() : kept.idNumber(),
                        newNumber ? now.idDigest() : kept.idDigest(),
                        newPhone ? now.phone() : kept.phone(),
                        newPhone ? now.phoneDigest() : kept.phoneDigest())));
    }

    private static Refused twice(MemberDetails details) {
        String name = details.person().name();
        return Refused.field(
                RosterProblem.WRONG_DECISION,
                "decisions",
                "处理之后“" + name + "”（" + details.contact().idNumber().masked() + "）在文件中出现了两次。请更正其中一行或者移出一人。",
                "After the decisions '" + name + "' stands twice in the file. Correct one row or leave one out.");
    }
}

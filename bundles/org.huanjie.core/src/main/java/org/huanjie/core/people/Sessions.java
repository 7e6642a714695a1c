// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Session;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.audit.AuditEvent;
import org.huanjie.core.audit.ChainedAuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens, finds and ends sessions; each opening, refusal and end is an event in the person's own stream. */
@Component(service = Sessions.class)
public final class Sessions {
    private final Transactions transactions;
    private final PersonStores stores;
    private final LockOut lockOut;
    private final ChainedAuditTrail trail;
    private final Clock clock;

    @Activate
    public Sessions(
            @Reference Transactions transactions,
            @Reference PersonStores stores,
            @Reference LockOut lockOut,
            @Reference ChainedAuditTrail trail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.stores = stores;
        this.lockOut = lockOut;
        this.trail = trail;
        this.clock = clock;
    }

    Session open(PeopleStore.Account account, String hash, String address) {
        Person person = account.person();
        String token = Secrets.token();
        Instant now = clock.instant();
        transactions.required(() -> {
            lockOut.forgive(person.login(), address);
            if (!hash.equals(account.credentials().hash())) {
                stores.people()
                        .change(new PeopleStore.Account(
                                person, account.credentials().rehashed(hash)));
            }
            stores.sessions()
                    .open(new OpenSession(person.district(), Secrets.digest(token), person.id(), now, now, address));
            record(person, "signed-in", address);
        });
        return session(token, person);
    }

    void refused(Person person, String address) {
        transactions.required(() -> record(person, "sign-in-refused", address));
    }

    Optional<Session> find(String token) {
        String digest = Secrets.digest(token);
        Instant now = clock.instant();
        Optional<SessionStore.Found> found = stores.sessions().find(digest);
        if (found.isEmpty()
                || !found.get().session().alive(now)
                || !found.get().person().enabled()) {
            return Optional.empty();
        }
        if (found.get().session().stale(now)) {
            transactions.required(() -> stores.sessions().seen(digest, now));
        }
        return Optional.of(session(token, found.get().person()));
    }

    private Session session(String token, Person person) {
        Actor actor = Reach.actor(person, stores.grants().reach(person.district(), person.id()));
        return new Session(token, Secrets.csrf(token), actor, person.mustChange());
    }

    void end(String token) {
        String digest = Secrets.digest(token);
        transactions.required(() -> stores.sessions().find(digest).ifPresent(found -> {
            stores.sessions().end(digest);
            record(found.person(), "signed-out", found.session().address());
        }));
    }

    void replacePassword(PeopleStore.Account account, String newHash, String sparedToken) {
        Person old = account.person();
        Person person =
                new Person(old.district(), old.id(), old.login(), old.name(), false, old.enabled(), old.version());
        transactions.required(() -> {
            lockOut.unlock(person.login());
            stores.people()
                    .change(new PeopleStore.Account(
                            person, account.credentials().replacedBy(newHash)));
            stores.sessions().endOthers(person.id(), Secrets.digest(sparedToken));
            record(person, "password-changed", "");
        });
    }

    private void record(Person person, String action, String address) {
        trail.recordOf(
                person.district(),
                new AuditEvent.Who(person.id().value(), person.name()),
                AuditEntry.of(
                        person.id().value(),
                        action,
                        "person:" + person.id(),
                        address.isEmpty() ? Map.of() : Map.of("address", address)));
    }
}

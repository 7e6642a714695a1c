// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An administrator keeps the accounts: adds, corrects, closes, and gives a new one-time password. */
@Component(service = ManagePeople.class)
public final class ManagePeople {
    private final Transactions transactions;
    private final Actors actors;
    private final PersonStores stores;
    private final AccountKeys keys;
    private final AuditTrail audit;

    @Activate
    public ManagePeople(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference PersonStores stores,
            @Reference AccountKeys keys,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.stores = stores;
        this.keys = keys;
        this.audit = audit;
    }

    /** A person together with the password to be handed over once. */
    public record Handed(Person person, String oneTimePassword) {}

    /** @throws Refused right-missing, already-exists */
    public Handed add(String login, String name) {
        requireAdministrator();
        String password = Secrets.oneTimePassword();
        Credentials credentials = Credentials.first(keys.hashes().of(password));
        return transactions.required(() -> {
            if (stores.people().byLogin(login).isPresent()) {
                throw Refused.field(
                        CommonProblem.ALREADY_EXISTS,
                        "login",
                        "登录名“" + login + "”已被使用。请换一个。",
                        "The login '" + login + "' is in use. Choose another.");
            }
            Person person =
                    new Person(actors.current().district(), new PersonId(Ids.next()), login, name, true, true, 1);
            stores.people().add(new PeopleStore.Account(person, credentials));
            record(person.id(), "person-added", Map.of("login", login));
            return new Handed(person, password);
        });
    }

    /** Another name, or an account closed or opened again, seen as {@code version}. */
    public void change(Person seen, String name, boolean enabled) {
        transactions.required(() -> {
            PeopleStore.Account account = account(seen.id());
            Person old = account.person();
            if (old.id().equals(actors.current().person()) && !enabled) {
                throw duty(
                        "不能停用自己的账号。请由另一位系统管理员办理。",
                        "You cannot close your own account; let another administrator do so.");
            }
            Person changed =
                    new Person(old.district(), old.id(), old.login(), name, old.mustChange(), enabled, seen.version());
            stores.people().change(new PeopleStore.Account(changed, account.credentials()));
            if (!enabled) {
                stores.sessions().endOthers(old.id(), "");
            }
            record(old.id(), "person-changed", Map.of("enabled", Boolean.toString(enabled)));
        });
    }

    /** A new one-time password; the account is unlocked and every session of it ends. */
    public Handed resetPassword(PersonId id) {
        requireAdministrator();
        String password = Secrets.oneTimePassword();
        String hash = keys.hashes().of(password);
        return transactions.required(() -> {
            PeopleStore.Account account = account(id);
            Person old = account.person();
            Person changed =
                    new Person(old.district(), old.id(), old.login(), old.name(), true, old.enabled(), old.version());
            stores.people()
                    .change(new PeopleStore.Account(
                            changed, account.credentials().replacedBy(hash)));
            stores.sessions().endOthers(id, "");
            keys.lockOut().unlock(old.login());
            record(id, "password-reset", Map.of());
            return new Handed(changed, password);
        });
    }

    /** People the administrator may see: those with a role below, and those without any. */
    public List<Person> list(int offset, int limit) {
        return stores.people().list(actors.current().district(), scope(), offset, limit);
    }

    /** How many {@link #list} has in all. */
    public int count() {
        return stores.people().count(actors.current().district(), scope());
    }

    /** One of them. @throws Refused right-missing, not-found */
    public Person person(PersonId id) {
        return account(id).person();
    }

    /** The roles the person holds. */
    public List<HeldGrant> grants(PersonId id) {
        return stores.grants().of(actors.current().district(), id);
    }

    private PeopleStore.Account account(PersonId id) {
        Set<OrgId> scope = scope();
        List<HeldGrant> held = grants(id);
        return stores.people()
                .byId(id)
                .filter(found ->
                        found.person().district().equals(actors.current().district()))
                .filter(found -> held.isEmpty() || held.stream().anyMatch(grant -> scope.contains(grant.at())))
                .orElseThrow(() -> Refused.notFound("person", id.value()));
    }

    /** Nodes at or below the administrator's own. */
    private Set<OrgId> scope() {
        requireAdministrator();
        Actor actor = actors.current();
        return actor.visible().stream()
                .filter(node -> actor.holds(Role.ADMINISTRATOR, node))
                .collect(java.util.stream.Collectors.toSet());
    }

    private void requireAdministrator() {
        Actor actor = actors.current();
        if (actor.grants().stream().noneMatch(grant -> grant.role() == Role.ADMINISTRATOR)) {
            throw Refused.field(
                    CommonProblem.RIGHT_MISSING,
                    "role",
                    "管理用户需要“" + Role.ADMINISTRATOR.zh() + "”职责。请联系系统管理员办理。",
                    "Managing accounts takes the role ADMINISTRATOR. Ask an administrator.");
        }
    }

    private static Refused duty(String zh, String en) {
        return Refused.byClause(CommonProblem.DUTY_CONFLICT, "GB/T 22239-2019 8.1.4.2", "person", zh, en);
    }

    private void record(PersonId person, String action, Map<String, String> details) {
        audit.record(AuditEntry.of(person.value(), action, "person:" + person, details));
    }
}

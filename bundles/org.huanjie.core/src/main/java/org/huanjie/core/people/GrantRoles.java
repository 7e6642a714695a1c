// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.organisation.ScopedOrganisations;
import org.huanjie.core.organisation.TreeNode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An administrator gives a person a role at a node, or takes it away; never to himself. */
@Component(service = GrantRoles.class)
public final class GrantRoles {
    private static final Pattern DEPARTMENT = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final Transactions transactions;
    private final Actors actors;
    private final PersonStores stores;
    private final ScopedOrganisations organisations;
    private final AuditTrail audit;

    @Activate
    public GrantRoles(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference PersonStores stores,
            @Reference ScopedOrganisations organisations,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.stores = stores;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** @throws Refused not-found, right-missing, role-level, invalid-value, duty-conflict, already-exists */
    public HeldGrant grant(PersonId id, Role role, OrgId at, String qualifier) {
        return transactions.required(() -> {
            Person person = person(id);
            TreeNode node = organisations.treeNode(at);
            Rights.require(actors.current(), at, Role.ADMINISTRATOR);
            checkLevel(role, node);
            checkQualifier(role, qualifier);
            HeldGrant wanted = new HeldGrant(Ids.next(), role, at, node.node().name(), node.path(), qualifier);
            stores.people().hold(person);
            checkHeld(stores.grants().of(person.district(), id), wanted);
            stores.grants().add(person.district(), id, wanted);
            record(at, "role-granted", id, wanted);
            return wanted;
        });
    }

    /** @throws Refused not-found, right-missing, duty-conflict */
    public void withdraw(PersonId id, String grantId) {
        transactions.required(() -> {
            Person person = person(id);
            HeldGrant held = stores.grants().of(person.district(), id).stream()
                    .filter(grant -> grant.id().equals(grantId))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("grant", grantId));
            Rights.require(actors.current(), held.at(), Role.ADMINISTRATOR);
            stores.grants().remove(person.district(), grantId);
            record(held.at(), "role-withdrawn", id, held);
        });
    }

    private Person person(PersonId id) {
        if (id.equals(actors.current().person())) {
            throw Refused.byClause(
                    CommonProblem.DUTY_CONFLICT,
                    "GB/T 22239-2019 8.1.4.2",
                    "person",
                    "不能给自己授权或撤权。请由另一位系统管理员办理。",
                    "Nobody grants or withdraws a right of his own; let another administrator do so.");
        }
        return stores.people()
                .byId(id)
                .map(PeopleStore.Account::person)
                .filter(found -> found.district().equals(actors.current().district()))
                .orElseThrow(() -> Refused.notFound("person", id.value()));
    }

    private static void checkLevel(Role role, TreeNode node) {
        if (!RoleLevel.of(role).contains(node.node().kind())) {
            throw Refused.field(
                    CoreProblem.ROLE_LEVEL,
                    "at",
                    "“" + role.zh() + "”只能在 " + RoleLevel.of(role) + " 层级担任，“"
                            + node.node().name() + "”是 " + node.node().kind() + "。请选择相应层级的单位。",
                    role + " is held at " + RoleLevel.of(role) + ", '"
                            + node.node().name() + "' is a " + node.node().kind() + ". Choose a node of that level.");
        }
    }

    private static void checkQualifier(Role role, String qualifier) {
        boolean right =
                role == Role.DEPT_REVIEWER ? DEPARTMENT.matcher(qualifier).matches() : qualifier.isEmpty();
        if (!right) {
            throw Refused.field(
                    CommonProblem.INVALID_VALUE,
                    "qualifier",
                    "联审部门须填写部门代码（大写字母，如 HEALTH），其他职责不填；现为“" + qualifier + "”。",
                    "A DEPT_REVIEWER takes a department code such as HEALTH, other roles none; given was '" + qualifier
                            + "'.");
        }
    }

    private static void checkHeld(List<HeldGrant> held, HeldGrant wanted) {
        boolean same = held.stream()
                .anyMatch(g -> g.role() == wanted.role()
                        && g.at().equals(wanted.at())
                        && g.qualifier().equals(wanted.qualifier()));
        if (same) {
            throw Refused.field(
                    CommonProblem.ALREADY_EXISTS,
                    "role",
                    "此人在“" + wanted.nodeName() + "”已是" + wanted.role().zh() + "，无须再次授权。",
                    "This person is " + wanted.role() + " at '" + wanted.nodeName() + "' already.");
        }
        Answer answer = SeparationOfDuties.judge(held, wanted);
        if (answer.is(SeparationOfDuties.CONFLICT)) {
            Reason reason = answer.reasons().get(0);
            throw Refused.byClause(CommonProblem.DUTY_CONFLICT, reason.clause(), "role", reason.zh(), reason.en());
        }
    }

    private void record(OrgId at, String action, PersonId person, HeldGrant grant) {
        audit.record(AuditEntry.of(
                at.value(),
                action,
                "person:" + person,
                Map.of(
                        "role",
                        grant.role().name(),
                        "qualifier",
                        grant.qualifier().isEmpty() ? "-" : grant.qualifier())));
    }
}

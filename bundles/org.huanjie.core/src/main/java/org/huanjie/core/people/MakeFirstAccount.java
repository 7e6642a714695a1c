// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.audit.AuditEvent;
import org.huanjie.core.audit.ChainedAuditTrail;
import org.huanjie.core.organisation.OrganisationStore;
import org.huanjie.core.organisation.TreeNode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the district and its first administrator, if there is nobody yet. */
@Component(service = MakeFirstAccount.class)
public final class MakeFirstAccount {
    /** Login of the first administrator. */
    public static final String LOGIN = "admin";

    private final Transactions transactions;
    private final PersonStores people;
    private final OrganisationStore tree;
    private final PasswordHash hashes;
    private final ChainedAuditTrail trail;

    @Activate
    public MakeFirstAccount(
            @Reference Transactions transactions,
            @Reference PersonStores people,
            @Reference OrganisationStore tree,
            @Reference PasswordHash hashes,
            @Reference ChainedAuditTrail trail) {
        this.transactions = transactions;
        this.people = people;
        this.tree = tree;
        this.hashes = hashes;
        this.trail = trail;
    }

    /** @return false if there is an account already */
    boolean make(DistrictId district, String districtName, String password) {
        String hash = hashes.of(password);
        return transactions.required(() -> {
            if (!people.people().nobody()) {
                return false;
            }
            HeldGrant administrator = administratorOf(district, districtName);
            Person person = new Person(district, new PersonId(Ids.next()), LOGIN, "系统管理员", true, true, 1);
            people.people().add(new PeopleStore.Account(person, Credentials.first(hash)));
            people.grants().add(district, person.id(), administrator);
            record(person);
            return true;
        });
    }

    /** The grant at the root of the tree, which is made if there is none. */
    private HeldGrant administratorOf(DistrictId district, String name) {
        OrgId root = new OrgId(district.value());
        String path = root + "/";
        if (tree.empty()) {
            tree.add(new TreeNode(new OrgNode(district, root, OrgKind.DISTRICT, name, root, 1), path, false));
        }
        return new HeldGrant(Ids.next(), Role.ADMINISTRATOR, root, name, path, "");
    }

    private void record(Person person) {
        String id = person.id().value();
        trail.recordOf(
                person.district(),
                new AuditEvent.Who("-", "安装程序"),
                AuditEntry.of(id, "first-account-made", "person:" + id, Map.of("login", LOGIN)));
    }
}

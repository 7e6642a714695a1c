// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.audit.AuditStore;
import org.huanjie.core.audit.ChainedAuditTrail;
import org.huanjie.core.audit.StoredEvent;
import org.huanjie.core.crypto.Argon2idHash;
import org.huanjie.core.cycle.RunCycle;
import org.huanjie.core.cycle.StoredCycles;
import org.huanjie.core.organisation.AddOrganisation;
import org.huanjie.core.organisation.AdjustCommunities;
import org.huanjie.core.organisation.AdjustmentStores;
import org.huanjie.core.organisation.CloseAdjustment;
import org.huanjie.core.organisation.CommunityCount;
import org.huanjie.core.organisation.CorrectOrganisation;
import org.huanjie.core.organisation.OrganisationStore;
import org.huanjie.core.organisation.ScopedOrganisations;
import org.huanjie.core.organisation.TermOfOffice;
import org.huanjie.core.organisation.TreeNode;
import org.huanjie.core.people.AccountKeys;
import org.huanjie.core.people.Credentials;
import org.huanjie.core.people.GrantRoles;
import org.huanjie.core.people.HeldGrant;
import org.huanjie.core.people.LocalSignIn;
import org.huanjie.core.people.LockOut;
import org.huanjie.core.people.ManagePeople;
import org.huanjie.core.people.PasswordHash;
import org.huanjie.core.people.PeopleStore;
import org.huanjie.core.people.Person;
import org.huanjie.core.people.PersonStores;
import org.huanjie.core.people.Sessions;
import org.huanjie.core.people.ThreadActors;
import org.huanjie.core.profile.LayerStore;
import org.huanjie.core.profile.OfficeProfiles;
import org.huanjie.core.transaction.CountedCoordinations;
import org.huanjie.core.transaction.JtaTransactions;
import org.huanjie.core.transaction.RealTransactions;
import org.huanjie.testkit.FakeCipher;
import org.huanjie.testkit.MovedClock;
import org.huanjie.testkit.database.TestDatabase;
import org.huanjie.testkit.database.TestTransactionManager;

/**
 * The ground floor, wired as the container wires it, over an empty database: a district 云岭区 with two streets, 和谐街道 and
 * 邻近街道, each with one community and its Party organisation.
 */
public final class CoreFixture {
    public static final DistrictId DISTRICT = new DistrictId("150399");
    public static final OrgId DISTRICT_NODE = new OrgId("150399");
    public static final OrgId STREET = new OrgId("150399007");
    public static final OrgId COMMUNITY = new OrgId("c-harmony");
    public static final OrgId ORG = new OrgId("o-harmony");
    public static final OrgId OTHER_STREET = new OrgId("150399008");
    public static final OrgId OTHER_COMMUNITY = new OrgId("c-riverside");
    public static final OrgId OTHER_ORG = new OrgId("o-riverside");

    private static final TestDatabase DATABASE = TestDatabase.open("core");

    public final MovedClock clock = MovedClock.on("2026-06-11");
    public final Jpa jpa = new Jpa(DATABASE.jpa("core"));
    public final Transactions transactions = new JtaTransactions(
            TestTransactionManager.get(),
            new CountedCoordinations().coordinator(),
            new RealTransactions(TestTransactionManager.get(), DATABASE.dataSource()));
    public final PersonStores stores =
            new PersonStores(new JpaPeopleStore(jpa), new JpaSessionStore(jpa), new JpaGrantStore(jpa));
    public final ThreadActors actors = new ThreadActors(stores.people(), stores.grants());
    public final AuditStore auditStore = new JpaAuditStore(jpa);
    public final ChainedAuditTrail trail = new ChainedAuditTrail(actors, auditStore, clock);
    public final PasswordHash hashes = new Argon2idHash(64, 1);
    public final LockOut lockOut = new LockOut(transactions, new JpaAttemptStore(jpa), clock);
    public final LocalSignIn signIn = new LocalSignIn(
            stores.people(),
            hashes,
            lockOut,
            new Sessions(transactions, stores, lockOut, trail, clock),
            new FakeCipher());
    public final OfficeProfiles profiles = new OfficeProfiles(transactions, actors, new JpaLayerStore(jpa), trail);
    public final OrganisationStore tree = new JpaOrganisationStore(jpa);
    public final ScopedOrganisations organisations =
            new ScopedOrganisations(tree, actors, trail, new TermOfOffice(profiles));
    public final JpaCycleStore cycleStore = new JpaCycleStore(jpa);
    public final StoredCycles cycles = new StoredCycles(cycleStore, actors, clock);
    public final RunCycle runCycle = new RunCycle(transactions, actors, cycleStore, organisations, trail);
    public final CommunityCount count = new CommunityCount(cycleStore, profiles, clock);
    public final AddOrganisation add = new AddOrganisation(transactions, actors, tree, count, trail);
    public final CorrectOrganisation correct = new CorrectOrganisation(transactions, actors, tree, count, trail);
    public final AdjustmentStores adjustments = new AdjustmentStores(tree, new JpaAdjustmentStore(jpa));
    public final AdjustCommunities openAdjustment =
            new AdjustCommunities(transactions, actors, adjustments, count, trail);
    public final CloseAdjustment closeAdjustment = new CloseAdjustment(transactions, actors, adjustments, trail);
    public final ManagePeople people =
            new ManagePeople(transactions, actors, stores, new AccountKeys(hashes, lockOut), trail);
    public final GrantRoles grants = new GrantRoles(transactions, actors, stores, organisations, trail);
    public final JpaSwitchStore switchStore = new JpaSwitchStore(jpa);
    public final JpaTodoStore todos = new JpaTodoStore(jpa);

    private CoreFixture() {}

    /** Tables without rows. */
    public static CoreFixture empty() {
        DATABASE.clear();
        return new CoreFixture();
    }

    /** The district with its two streets. */
    public static CoreFixture withTree() {
        CoreFixture core = empty();
        core.transactions.required(() -> {
            TreeNode district = new TreeNode(
                    node(OrgKind.DISTRICT, DISTRICT_NODE, "云岭区", DISTRICT_NODE), DISTRICT_NODE + "/", false);
            core.jpa.persist(new NodeRow(district));
            core.street(district, STREET, "和谐街道", List.of(COMMUNITY, ORG), "和谐里社区");
            core.street(district, OTHER_STREET, "邻近街道", List.of(OTHER_COMMUNITY, OTHER_ORG), "滨河社区");
        });
        DATABASE.statements().reset();
        return core;
    }

    private void street(TreeNode district, OrgId id, String name, List<OrgId> below, String community) {
        TreeNode street = add(district, OrgKind.STREET, id, name);
        TreeNode living = add(street, OrgKind.COMMUNITY, below.get(0), community);
        String fullName = "中共" + community + "委员会";
        add(living, OrgKind.PARTY_ORG, below.get(1), fullName);
        tree.add(new PartyOrg(
                DISTRICT,
                below.get(1),
                fullName,
                below.get(0),
                community,
                id,
                OrgForm.COMMITTEE,
                true,
                OrgClass.NORMAL,
                LocalDate.of(2021, 6, 20),
                LocalDate.of(2026, 6, 20),
                "蔡龙发",
                List.of("蔡龙发", "黎永"),
                5,
                1,
                AdjustmentState.NONE,
                1));
    }

    private TreeNode add(TreeNode parent, OrgKind kind, OrgId id, String name) {
        TreeNode made = parent.child(node(kind, id, name, parent.node().id()));
        jpa.persist(new NodeRow(made));
        return made;
    }

    private static OrgNode node(OrgKind kind, OrgId id, String name, OrgId parent) {
        return new OrgNode(DISTRICT, id, kind, name, parent, 1);
    }

    public TestDatabase database() {
        return DATABASE;
    }

    /** An account with this password, already changed by its person. */
    public Person person(String login, String password) {
        Person person = new Person(DISTRICT, new PersonId("p-" + login), login, "人员" + login, false, true, 1);
        transactions.required(
                () -> stores.people().add(new PeopleStore.Account(person, Credentials.first(hashes.of(password)))));
        return person;
    }

    /** A role at a node. */
    public CoreFixture grant(Person person, Role role, OrgId at) {
        transactions.required(
                () -> stores.grants().add(DISTRICT, person.id(), new HeldGrant(Ids.next(), role, at, "", "", "")));
        return this;
    }

    /** Lets the person act with the roles as they stand. */
    public <T> T as(Person person, Supplier<T> work) {
        return actors.as(actors.of(person.id()), work);
    }

    /** The same without a result. */
    public void doAs(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    /** The refusal that the person meets. */
    public Refused refused(Person person, Runnable work) {
        return Assertions.catchThrowableOfType(Refused.class, () -> doAs(person, work));
    }

    /** A person with one role. */
    public Person holder(String login, Role role, OrgId at) {
        Person person = person(login, "Tall-Bamboo-41");
        grant(person, role, at);
        return person;
    }

    /** The layers of rule profiles, read by nobody yet. */
    public LayerStore layers() {
        return new JpaLayerStore(jpa);
    }

    /** The actions recorded in a stream, in order. */
    public List<String> actions(String stream) {
        return events(stream).stream().map(stored -> stored.event().action()).toList();
    }

    /** The events of a stream. */
    public List<StoredEvent> events(String stream) {
        return auditStore.read(DISTRICT, stream, 1, 1000);
    }
}

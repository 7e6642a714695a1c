// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepListener;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Profiles;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.app.act.Aftermath;
import org.huanjie.procedure.app.act.CloseStep;
import org.huanjie.procedure.app.act.DeclareIntention;
import org.huanjie.procedure.app.act.Desk;
import org.huanjie.procedure.app.act.DeskSteps;
import org.huanjie.procedure.app.act.FillForm;
import org.huanjie.procedure.app.act.Ledger;
import org.huanjie.procedure.app.act.OpenStep;
import org.huanjie.procedure.app.act.OwnEffects;
import org.huanjie.procedure.app.act.RaiseEvent;
import org.huanjie.procedure.app.act.SideActs;
import org.huanjie.procedure.app.act.SignStep;
import org.huanjie.procedure.app.act.WaiveStep;
import org.huanjie.procedure.app.cases.DeskCases;
import org.huanjie.procedure.app.cases.MakeCases;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Neighbours;
import org.huanjie.procedure.app.file.ProcedureFactSource;
import org.huanjie.procedure.app.file.Rulebook;
import org.huanjie.procedure.app.file.Services;
import org.huanjie.procedure.app.file.Shelves;
import org.huanjie.procedure.app.overlay.AcceptOverlay;
import org.huanjie.procedure.app.paper.NewPaper;
import org.huanjie.procedure.app.paper.RecordPaper;
import org.huanjie.procedure.app.paper.Scan;
import org.huanjie.procedure.app.port.CaseStore;
import org.huanjie.procedure.app.port.DefinitionStore;
import org.huanjie.procedure.app.port.PaperStore;
import org.huanjie.procedure.app.port.WorkdayStore;
import org.huanjie.procedure.app.view.StreetOverview;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.Secrecy;
import org.huanjie.procedure.domain.refinement.TestTightening;
import org.huanjie.procedure.store.TestStores;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.FakeCycles;
import org.huanjie.testkit.FakeOrganisations;
import org.huanjie.testkit.FakeRoster;
import org.huanjie.testkit.FakeSwitches;
import org.huanjie.testkit.FixedActors;
import org.huanjie.testkit.LawProfiles;
import org.huanjie.testkit.MovedClock;
import org.huanjie.testkit.RecordedAudit;
import org.huanjie.testkit.RecordedOutbox;
import org.huanjie.testkit.database.TestDatabase;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** A desk with everything on it: the procedure on a real database, its neighbours as fakes, a person for each role. */
public final class ADesk {

    public static final TestDatabase DATABASE = TestDatabase.open("procedure");
    public static final CycleId CYCLE = new CycleId("cycle-2026");

    public final ACommunity community;
    public final MovedClock clock = MovedClock.on("2026-05-22");
    public final FakeOrganisations tree;
    public final FixedActors actors;
    public final FakeSwitches switches = new FakeSwitches();
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedOutbox outbox = new RecordedOutbox();
    public final FakeModules modules = new FakeModules();
    public final Services services = new Services();
    public final Neighbours neighbours;
    public final Shelves shelves;
    public final Rulebook rulebook;
    public final CaseFiles files;
    public final Ledger ledger;
    public final OpenStep opening;
    public final CloseStep closing;
    public final FillForm filling;
    public final DeskSteps steps;
    public final DeskCases cases;
    public final RecordPaper papers;
    public final DeclareIntention intentions;
    public final WaiveStep waivers;
    public final MakeCases making;
    public final Desk desk;
    public final AcceptOverlay overlays;
    public final StreetOverview overview;
    private final Map<Role, Actor> people = new EnumMap<>(Role.class);

    public ADesk(ACommunity... communities) {
        DATABASE.clear();
        this.community = communities[0];
        this.tree = FakeOrganisations.with(communities);
        this.actors = FixedActors.over(tree);
        tree.scopedBy(actors);
        for (Role role : Role.values()) {
            boolean street = role.name().startsWith("STREET")
                    || role.name().startsWith("DISTRICT")
                    || role == Role.DEPT_REVIEWER;
            OrgId at = street ? ACommunity.STREET : community.organisation();
            people.put(role, actors.person(role.zh(), role, at));
        }
        this.neighbours =
                new Neighbours(actors, tree, new FakeCycles(clock), switches).with(FakeRoster.of(communities));
        this.shelves = shelves();
        this.rulebook = new Rulebook(shelves, new Law(), new TestTightening());
        services.addSource(new ProcedureFactSource());
        modules.sources().forEach(services::addSource);
        services.addRules(new ProcedureRules());
        services.addRules(() -> List.of(form()));
        var tx = DATABASE.transactions();
        this.files = new CaseFiles(neighbours, shelves, services, rulebook, tx);
        this.ledger = new Ledger(shelves, audit, outbox);
        Aftermath aftermath = new Aftermath(ledger, services, new OwnEffects(neighbours, ledger));
        this.opening = new OpenStep(tx, files, ledger);
        this.closing = new CloseStep(tx, files, opening, ledger, aftermath);
        this.filling = new FillForm(tx, files, opening, ledger);
        RaiseEvent raising = new RaiseEvent(tx, files, ledger, aftermath);
        this.steps = new DeskSteps(files, opening, closing, raising);
        this.cases = new DeskCases(files, rulebook);
        this.papers = new RecordPaper(tx, files, shelves, ledger);
        this.intentions = new DeclareIntention(tx, files, shelves, ledger, raising);
        this.waivers = new WaiveStep(tx, files, shelves, ledger);
        this.desk =
                new Desk(tx, files, filling, closing, new SideActs(opening, new SignStep(tx, files, ledger), waivers));
        this.overview = new StreetOverview(tx, files);
        this.overlays = new AcceptOverlay(tx, neighbours, shelves, rulebook, audit);
        this.making = new MakeCases(tx, neighbours, shelves, rulebook, audit);
    }

    private static Shelves shelves() {
        return new Shelves(
                TestStores.of(CaseStore.class, DATABASE),
                TestStores.of(PaperStore.class, DATABASE),
                TestStores.of(DefinitionStore.class, DATABASE),
                TestStores.of(WorkdayStore.class, DATABASE));
    }

    /** Seven full members and more have a committee; the roster's own rule says the same. */
    private static RuleKind form() {
        return RuleKind.of(
                "form",
                java.util.Set.of("fullMembers"),
                java.util.Set.of(),
                (in, profile) -> Answer.of(
                        Map.of("committee", in.count("fullMembers") >= 7, "seatsMax", 7),
                        List.of(new Reason(
                                "正式党员七人以上设支部委员会。", "A branch of seven full members has a committee.", "L09"))));
    }

    private record Law() implements Profiles {
        @Override
        public Profile effective(String id) {
            return LawProfiles.streetPlan2015();
        }

        @Override
        public List<String> ids() {
            return List.of("street-plan-2015", "test-profile");
        }
    }

    /** Lets this listener hear when the procedure moves. */
    public void listen(StepListener listener) {
        services.addListener(new ComponentServiceObjects<>() {
            @Override
            public StepListener getService() {
                return listener;
            }

            @Override
            public void ungetService(StepListener service) {}

            @Override
            public ServiceReference<StepListener> getServiceReference() {
                throw new IllegalStateException("no service registry here");
            }
        });
    }

    /** The person with this role. */
    public Actor person(Role role) {
        return people.get(role);
    }

    /** Does something as the person with this role. */
    public <T> T as(Role role, Supplier<T> work) {
        return actors.as(person(role), work);
    }

    /** Makes the cases of the cycle. */
    public ADesk withCases() {
        as(Role.STREET_CLERK, () -> making.make(CYCLE));
        return this;
    }

    /** The case of an organisation, or the street's. */
    public CaseRecord caseOf(OrgId organisation) {
        return DATABASE.transactions()
                .required(() -> shelves.cases().ofOrganisation(ACommunity.DISTRICT, CYCLE, organisation))
                .orElseThrow();
    }

    /** The case of the first community. */
    public CaseId id() {
        return caseOf(community.organisation()).id();
    }

    /** The street's own case. */
    public CaseId street() {
        return caseOf(ACommunity.STREET).id();
    }

    /** The case that does this step: the street's or the community's. */
    public CaseId home(String step) {
        return rulebook.statute().find(StepId.of(step)).filter(s -> s.street()).isPresent() ? street() : id();
    }

    /** Fills in a form. */
    public InstanceRecord fill(Role role, String step, Map<String, ?> fields) {
        return as(role, () -> filling.fill(home(step), StepId.of(step), fields));
    }

    /** Closes a step from the desk. */
    public InstanceRecord close(Role role, String step, String... outcome) {
        return as(
                role,
                () -> DATABASE.transactions().required(() -> {
                    CaseFile file = files.open(home(step));
                    return closing.closeFromDesk(
                            file, StepId.of(step), outcome.length == 0 ? Optional.empty() : Optional.of(outcome[0]));
                }));
    }

    /** Records a document on paper. */
    public void paper(Role role, String step, String... documents) {
        for (String document : documents) {
            as(
                    role,
                    () -> papers.record(
                            home(step),
                            new NewPaper(
                                    StepId.of(step),
                                    document,
                                    document + "〔2026〕1号",
                                    clock.today(),
                                    Secrecy.NONE,
                                    Scan.none())));
        }
    }
}

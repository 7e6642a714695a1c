// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.api.security.Role;
import org.huanjie.office.sheet.PoiSpreadsheets;
import org.huanjie.roster.app.correction.AnswerCorrection;
import org.huanjie.roster.app.correction.OwnRecord;
import org.huanjie.roster.app.exclusion.DecideExclusion;
import org.huanjie.roster.app.exclusion.ExclusionDesk;
import org.huanjie.roster.app.exclusion.HearOpinions;
import org.huanjie.roster.app.exclusion.RecordGround;
import org.huanjie.roster.app.exclusion.RequestExclusions;
import org.huanjie.roster.app.fact.ExclusionFacts;
import org.huanjie.roster.app.fact.LoadedRoster;
import org.huanjie.roster.app.fact.RosterFacts;
import org.huanjie.roster.app.freeze.CaseRosters;
import org.huanjie.roster.app.freeze.ExplainExpected;
import org.huanjie.roster.app.freeze.FreezeRoster;
import org.huanjie.roster.app.importing.CommitImport;
import org.huanjie.roster.app.importing.DecideRows;
import org.huanjie.roster.app.importing.DryRunImport;
import org.huanjie.roster.app.importing.ExplainDropped;
import org.huanjie.roster.app.importing.ReadImports;
import org.huanjie.roster.app.importing.RosterFiles;
import org.huanjie.roster.app.member.ExportRoster;
import org.huanjie.roster.app.member.FormWatch;
import org.huanjie.roster.app.member.KeepMember;
import org.huanjie.roster.app.member.OpenContact;
import org.huanjie.roster.app.member.ReadRoster;
import org.huanjie.roster.app.member.RestrictRights;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.store.TestStores;
import org.huanjie.testkit.ACase;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.FakeCases;
import org.huanjie.testkit.FakeCycles;
import org.huanjie.testkit.FakeOrganisations;
import org.huanjie.testkit.FakeProfile;
import org.huanjie.testkit.FakeSteps;
import org.huanjie.testkit.FakeSwitches;
import org.huanjie.testkit.FixedActors;
import org.huanjie.testkit.MovedClock;
import org.huanjie.testkit.RecordedAudit;
import org.huanjie.testkit.database.TestDatabase;

/** The roster of one community on a database, with people of the community and of the street. */
public final class RosterFixture {
    public static final Path ROSTERS = bundles().resolve("org.huanjie.rehearsal/src/main/resources/rehearsal/rosters");
    public static final Path FAULTY = bundles().resolve("org.huanjie.roster/src/test/resources/rosters-with-faults");

    public final ACommunity community = ACommunity.aCommunity();
    public final ACommunity neighbour = ACommunity.aCommunity().named("邻街社区").in(ACommunity.OTHER_STREET);
    public final FakeOrganisations tree = FakeOrganisations.with(community, neighbour);
    public final FixedActors actors = FixedActors.over(tree);
    public final FakeProfile profile = new FakeProfile()
            .over("quorum", "4/5")
            .oneOf(
                    "exclusion.grounds",
                    "MENTAL_OR_ILL",
                    "ABROAD_SELF_6M",
                    "SERVING_SENTENCE",
                    "BEDRIDDEN",
                    "SHOULD_TRANSFER_6M")
            .oneOf("exclusion.needs", "MEMBER_OPINION", "FAMILY_OPINION", "SUPERIOR_APPROVAL", "MEETING_ADOPTION")
            .number("committee.fullMembersMin", 7)
            .number("branch.fullMembersMin", 3);
    public final FakeCases cases = new FakeCases(profile).scopedBy(actors);
    public final FakeSteps steps = new FakeSteps(cases);
    public final FakeSwitches switches = new FakeSwitches();
    public final RecordedAudit audit = new RecordedAudit();
    public final MovedClock clock = MovedClock.on("2026-05-22");
    public final FieldCipher cipher = new PlainCipher();
    public final CaseView election = cases.put(ACase.aCaseOf(community).on("2026-05-25"));

    public final Actor clerk = actors.person("张经办", Role.CLERK, community.organisation());
    public final Actor leader = actors.person("李书记", Role.ORG_LEADER, community.organisation());
    public final Actor streetClerk = actors.person("王街道", Role.STREET_CLERK, ACommunity.STREET);
    public final Actor approver = actors.person("赵党工委", Role.STREET_APPROVER, ACommunity.STREET);
    public final Actor teller = actors.person("钱计票", Role.TELLER, community.organisation());
    public final Actor stranger = actors.person("孙邻街", Role.CLERK, ACommunity.OTHER_STREET);

    public final TestStores stores;
    public final RosterDesk desk;
    public final DryRunImport dryRun;
    public final DecideRows decide;
    public final CommitImport commit;
    public final ReadImports imports;
    public final ExplainDropped explainDropped;
    public final ReadRoster read;
    public final KeepMember keep;
    public final RestrictRights rights;
    public final OpenContact contact;
    public final ExportRoster export;
    public final OwnRecord own;
    public final AnswerCorrection answers;
    public final ExclusionDesk exclusions;
    public final RecordGround grounds;
    public final HearOpinions opinions;
    public final RequestExclusions requests;
    public final DecideExclusion decisions;
    public final CaseRosters rosters;
    public final FreezeRoster freezes;
    public final ExplainExpected expected;
    private final Map<String, FactSource> facts = new java.util.HashMap<>();

    public RosterFixture(TestDatabase database) {
        stores = new TestStores(database, cipher);
        tree.scopedBy(actors);
        ProcedureNextDoor procedure = ProcedureNextDoor.of(cases, steps);
        RosterAccess access = new RosterAccess(actors, tree, switches, procedure);
        desk = new RosterDesk(access, database.transactions(), audit, new FakeCycles(clock), cipher);
        FormWatch watch = new FormWatch(procedure);
        RosterFiles files = new RosterFiles(new PoiSpreadsheets());
        dryRun = new DryRunImport(desk, files, stores.members, stores.imports);
        decide = new DecideRows(desk, stores.imports);
        commit = new CommitImport(desk, files, stores.members, stores.imports, watch);
        imports = new ReadImports(desk, stores.imports);
        explainDropped = new ExplainDropped(desk, stores.imports);
        read = new ReadRoster(desk, stores.members);
        keep = new KeepMember(desk, stores.members, watch);
        rights = new RestrictRights(desk, stores.members, watch);
        contact = new OpenContact(desk, stores.members);
        export = new ExportRoster(desk, stores.members, new PoiSpreadsheets());
        own = new OwnRecord(desk, stores.members, stores.corrections);
        answers = new AnswerCorrection(desk, stores.members, stores.corrections, keep, watch);
        exclusions = new ExclusionDesk(desk, stores.exclusions, stores.members, procedure);
        grounds = new RecordGround(exclusions);
        opinions = new HearOpinions(exclusions);
        requests = new RequestExclusions(exclusions);
        decisions = new DecideExclusion(exclusions);
        rosters = new CaseRosters(stores.members, stores.exclusions, stores.freezes);
        freezes = new FreezeRoster(desk, rosters, stores.freezes, stores.imports, procedure);
        expected = new ExplainExpected(desk, rosters, stores.freezes);
        LoadedRoster loaded = new LoadedRoster(stores.members, stores.exclusions, stores.freezes, stores.imports);
        for (FactSource source : new FactSource[] {new RosterFacts(loaded), new ExclusionFacts(loaded)}) {
            source.offers().forEach(name -> facts.put(name.value(), source));
        }
        actors.act(clerk);
    }

    public OrgId org() {
        return community.organisation();
    }

    public Scope scope() {
        return new Scope(ACommunity.DISTRICT, org());
    }

    /** A roster of the text, one person a line. */
    public static byte[] csv(String... lines) {
        return ("姓名,性别,出生年月,入党时间,转正时间,党员类别,身份证号,联系电话\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] file(Path folder, String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judges and stores a file without problems. */
    public RosterImport imported(byte[] content) {
        RosterImport made = dryRun.judge(org(), "花名册.csv", content);
        return commit.commit(org(), made.id(), content);
    }

    /** The fact now; empty if unknown. */
    public java.util.Optional<FactValue> fact(String name) {
        return fact(name, election);
    }

    public java.util.Optional<FactValue> fact(String name, CaseView view) {
        FactQuery query = new FactQuery(view, profile, cases.facts(view), new java.util.HashMap<>());
        Fact fact = facts.get(name).read(FactName.of(name), query);
        return fact instanceof Fact.Known known ? java.util.Optional.of(known.value()) : java.util.Optional.empty();
    }

    private static Path bundles() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("org.huanjie.roster") ? here.getParent() : here.resolve("bundles");
    }
}

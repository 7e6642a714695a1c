// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.DefinitionPin;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.casefile.ProfilePin;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.form.FormData;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.FakeFacts;
import org.huanjie.testkit.LawProfiles;

/** A file of a case in memory: {@code new ABook().open("survey-communities", Map.of("signedBy", "甲")).closed("choose-method", …)}. */
final class ABook implements CaseBook {

    static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private static final ProcedureDefinition DEFINITION = DefinitionReader.shipped();
    private final Map<StepId, InstanceRecord> instances = new HashMap<>();
    private final List<IntentionRecord> intentions = new ArrayList<>();
    private final List<PaperRecord> papers = new ArrayList<>();
    private final FakeFacts facts = new FakeFacts();
    private Counters counters = Counters.first();
    private ACommunity community = ACommunity.aCommunity();
    private String guideGate = "PASS";
    private boolean rosterOn = true;
    private Optional<Integer> communities = Optional.of(12);

    ABook open(String step, Map<String, Object> form) {
        return put(step, StepStatus.OPEN, form);
    }

    ABook closed(String step, Map<String, Object> form) {
        return put(step, StepStatus.CLOSED, form);
    }

    private ABook put(String step, StepStatus status, Map<String, Object> form) {
        StepId id = StepId.of(step);
        instances.put(
                id,
                new InstanceRecord(
                        ACommunity.DISTRICT,
                        "i-" + step,
                        new CaseId("c"),
                        id,
                        new InstanceKey(""),
                        status,
                        status == StepStatus.CLOSED ? "CLOSED" : "",
                        DAY,
                        new PersonId("p"),
                        status == StepStatus.CLOSED ? Optional.of(DAY) : Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        FormData.of(form),
                        1));
        return this;
    }

    ABook declared(IntentionKind kind, boolean wanted) {
        intentions.add(new IntentionRecord(
                ACommunity.DISTRICT,
                "w" + intentions.size(),
                new CaseId("c"),
                kind,
                wanted,
                "理由",
                counters,
                DAY,
                new PersonId("p")));
        return this;
    }

    ABook raised(Counter counter) {
        counters = counters.raise(counter);
        return this;
    }

    ABook of(ACommunity other) {
        community = other;
        return this;
    }

    ABook guideGate(String verdict) {
        guideGate = verdict;
        return this;
    }

    ABook withoutRoster() {
        rosterOn = false;
        return this;
    }

    ABook seeingNoStreet() {
        communities = Optional.empty();
        return this;
    }

    ABook others(java.util.function.Consumer<FakeFacts> setting) {
        setting.accept(facts);
        return this;
    }

    Fact read(String name) {
        return ProcedureFacts.read(FactName.of(name), this);
    }

    @Override
    public CaseRecord election() {
        return new CaseRecord(
                ACommunity.DISTRICT,
                new CaseId("c"),
                new CycleId("cycle-2026"),
                CaseKind.COMMUNITY,
                ACommunity.STREET,
                community.organisation(),
                new CaseId("s"),
                2026,
                counters,
                List.of(),
                "",
                Optional.empty(),
                new DefinitionPin("community-party-committee", "2026.2", ""),
                new ProfilePin("street-plan-2015", ""),
                0,
                12,
                1);
    }

    @Override
    public ProcedureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Profile profile() {
        return LawProfiles.streetPlan2015();
    }

    @Override
    public Cycle cycle() {
        return new Cycle(
                ACommunity.DISTRICT,
                new CycleId("cycle-2026"),
                ACommunity.STREET,
                "换届",
                2026,
                true,
                "通知",
                "12号",
                DAY,
                "street-plan-2015",
                1);
    }

    @Override
    public Optional<PartyOrg> organisation() {
        return Optional.of(community.partyOrg());
    }

    @Override
    public Optional<Integer> communitiesNow() {
        return communities;
    }

    @Override
    public Optional<List<Voter>> members() {
        return rosterOn ? Optional.of(community.voters()) : Optional.empty();
    }

    @Override
    public StepBook step(StepId step) {
        return new StepBook(DEFINITION.step(step).label(), Optional.ofNullable(instances.get(step)));
    }

    @Override
    public List<InstanceRecord> instances() {
        return List.copyOf(instances.values());
    }

    @Override
    public List<PaperRecord> papers() {
        return papers;
    }

    @Override
    public Optional<IntentionRecord> last(IntentionKind kind) {
        return intentions.stream().filter(i -> i.kind() == kind).reduce((a, b) -> b);
    }

    @Override
    public FactReader facts() {
        return facts;
    }

    @Override
    public Optional<Answer> rule(String kind, Map<String, ?> input) {
        if (kind.equals("guide-gate")) {
            return guideGate.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Answer.result(guideGate, new Reason("规则", "rule", "S24")));
        }
        int full = (Integer) input.get("fullMembers");
        return Optional.of(Answer.of(
                full >= 7 ? Map.of("committee", true, "seatsMax", 7) : Map.of("committee", false),
                List.of(new Reason("规则", "rule", "L09"))));
    }
}

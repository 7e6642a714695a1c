// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.time.Cycle;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.fact.CaseBook;
import org.huanjie.procedure.domain.fact.StepBook;
import org.huanjie.procedure.domain.step.InstanceRef;

/** The file of a case, opened at the page of these counters, for the procedure's own facts. */
final class CaseBookOfFile implements CaseBook {

    private final CaseFile file;
    private final CaseFile.Tools tools;
    private final Counters counters;
    private final Once<Optional<PartyOrg>> organisation = new Once<>(this::readOrganisation);
    private final Once<Optional<List<Voter>>> members = new Once<>(this::readMembers);

    CaseBookOfFile(CaseFile file, CaseFile.Tools tools, Counters counters) {
        this.file = file;
        this.tools = tools;
        this.counters = counters;
    }

    @Override
    public CaseRecord election() {
        CaseRecord now = file.election();
        return now.counters().equals(counters) ? now : now.under(counters);
    }

    @Override
    public ProcedureDefinition definition() {
        return tools.ruling().definition();
    }

    @Override
    public Profile profile() {
        return tools.ruling().profile();
    }

    @Override
    public Cycle cycle() {
        return file.cycle();
    }

    @Override
    public Optional<PartyOrg> organisation() {
        return organisation.get();
    }

    private Optional<PartyOrg> readOrganisation() {
        CaseRecord election = file.election();
        return election.kind() == CaseKind.STREET
                ? Optional.empty()
                : Optional.of(tools.neighbours().organisations().partyOrg(election.organisation()));
    }

    @Override
    public Optional<Integer> communitiesNow() {
        boolean seen = CaseFiles.reaches(
                tools.neighbours().actors().current(), file.election().street());
        return seen
                ? Optional.of((int) tools
                        .neighbours()
                        .organisations()
                        .partyOrgsOf(file.election().street())
                        .stream()
                        .map(PartyOrg::community)
                        .distinct()
                        .count())
                : Optional.empty();
    }

    @Override
    public Optional<List<Voter>> members() {
        return members.get();
    }

    private Optional<List<Voter>> readMembers() {
        return tools.neighbours().members(file.view(counters));
    }

    @Override
    public StepBook step(StepId step) {
        StepDefinition definition = definition().step(step);
        InstanceRef ref =
                new InstanceRef(step, (definition.street() ? Counters.first() : counters).key(definition.repeats()));
        return new StepBook(definition.label(), file.instance(ref));
    }

    @Override
    public List<InstanceRecord> instances() {
        return file.instances();
    }

    @Override
    public List<PaperRecord> papers() {
        return file.papers();
    }

    @Override
    public Optional<IntentionRecord> last(IntentionKind kind) {
        return file.intentions().stream().filter(i -> i.kind() == kind).reduce((first, last) -> last);
    }

    @Override
    public FactReader facts() {
        return counters.equals(file.election().counters()) ? file.facts() : file.facts(counters);
    }

    @Override
    public Optional<Answer> rule(String kind, Map<String, ?> input) {
        return tools.services().rule(kind, input, profile());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fetches files of cases for those who may see them: outside their scope a case does not exist. */
@Component(service = CaseFiles.class)
public final class CaseFiles {

    private final Neighbours neighbours;
    private final Shelves shelves;
    private final Services services;
    private final Rulebook rulebook;
    private final Transactions transactions;

    @Activate
    public CaseFiles(
            @Reference Neighbours neighbours,
            @Reference Shelves shelves,
            @Reference Services services,
            @Reference Rulebook rulebook,
            @Reference Transactions transactions) {
        this.neighbours = neighbours;
        this.shelves = shelves;
        this.services = services;
        this.rulebook = rulebook;
        this.transactions = transactions;
    }

    /** The case without its instances. @throws Refused not-found (out of scope) or module-off */
    public CaseRecord record(CaseId id, ModuleName module) {
        Actor actor = neighbours.actors().current();
        CaseRecord found = shelves.cases()
                .find(actor.district(), id)
                .filter(c -> reaches(actor, c.organisation()))
                .orElseThrow(() -> Refused.notFound("case", id.value()));
        neighbours.switches().require(ModuleName.PROCEDURE, found.street());
        if (!module.equals(ModuleName.PROCEDURE)) {
            neighbours.switches().require(module, found.street());
        }
        return found;
    }

    /** The case as other slices see it. @throws Refused not-found (out of scope) or module-off */
    public CaseView view(CaseId id, ModuleName module) {
        CaseRecord found = record(id, module);
        return found.view(
                neighbours.cycles().cycle(found.cycle()), neighbours.cycles().today(found.cycle()));
    }

    /**
     * The whole file for an act: one act has one file of a case, whichever modules ask for it, and what they have moved in between
     * is read anew. @throws Refused not-found (out of scope) or module-off
     */
    public CaseFile open(CaseId id) {
        CaseRecord found = record(id, ModuleName.PROCEDURE);
        Map<CaseId, CaseFile> onTheDesk =
                transactions.once(OnTheDesk.class, OnTheDesk::new).files();
        CaseFile known = onTheDesk.get(id);
        if (known == null) {
            known = open(found);
            onTheDesk.put(id, known);
        } else {
            known.refreshFacts();
        }
        return known;
    }

    /** The file for the answer to an act: the instance of this step has the version that the act gave it. */
    public CaseFile settled(CaseFile file, StepId step) {
        file.instance(file.engine().subject(file.situation(), step).ref())
                .filter(i -> i.election().equals(file.election().id()))
                .map(shelves.cases()::written)
                .ifPresent(file::put);
        return file;
    }

    /** Files that the running act has open. */
    private record OnTheDesk(Map<CaseId, CaseFile> files) {
        OnTheDesk() {
            this(new HashMap<>());
        }
    }

    /** The whole file as it is written down, for reading. @throws Refused not-found (out of scope) or module-off */
    public CaseFile read(CaseId id) {
        return open(record(id, ModuleName.PROCEDURE));
    }

    /** The whole file of a case already found. */
    public CaseFile open(CaseRecord found) {
        Cycle cycle = neighbours.cycles().cycle(found.cycle());
        return file(found, shelves.cases().instances(found.district(), List.of(found.id(), found.streetCase())), cycle);
    }

    /** The files of an organisation's running cases; none where the module is off. */
    public List<CaseFile> running(OrgId organisation) {
        return shelves.cases().running(actor().district(), organisation).stream()
                .filter(c -> neighbours.switches().enabled(ModuleName.PROCEDURE, c.street()))
                .map(this::open)
                .toList();
    }

    /** The files of a cycle's cases within the scope of the person, the street's own first. @throws Refused not-found, module-off */
    public List<CaseFile> ofCycle(CycleId id) {
        Actor actor = neighbours.actors().current();
        Cycle cycle = neighbours.cycles().cycle(id);
        neighbours.switches().require(ModuleName.PROCEDURE, cycle.street());
        List<CaseRecord> all = shelves.cases().ofCycle(actor.district(), id);
        List<CaseRecord> mine =
                all.stream().filter(c -> reaches(actor, c.organisation())).toList();
        List<CaseId> wanted = all.stream()
                .filter(c -> mine.contains(c) || c.id().equals(c.streetCase()))
                .map(CaseRecord::id)
                .toList();
        List<InstanceRecord> instances = shelves.cases().instances(actor.district(), wanted);
        return mine.stream().map(c -> file(c, instances, cycle)).toList();
    }

    private CaseFile file(CaseRecord found, List<InstanceRecord> instances, Cycle cycle) {
        return new CaseFile(
                new CaseFile.Tools(neighbours, shelves, services, rulebook.of(found)),
                found,
                instances,
                cycle,
                neighbours.cycles().today(found.cycle()));
    }

    /** The person who acts. */
    public Actor actor() {
        return neighbours.actors().current();
    }

    /** True if a right of the person reaches this node: seeing only the name of a node above is not enough. */
    static boolean reaches(Actor actor, OrgId organisation) {
        return actor.grants().stream()
                .anyMatch(g -> actor.within()
                        .getOrDefault(organisation, java.util.Set.of())
                        .contains(g.at()));
    }
}

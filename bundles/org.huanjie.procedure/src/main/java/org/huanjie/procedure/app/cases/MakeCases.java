// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.act.Rights;
import org.huanjie.procedure.app.file.Neighbours;
import org.huanjie.procedure.app.file.Rulebook;
import org.huanjie.procedure.app.file.Shelves;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the cases of a cycle: the street's own, and one for each Party organisation of the street that has none yet. */
@Component(service = MakeCases.class)
public final class MakeCases {

    private final Transactions transactions;
    private final Neighbours neighbours;
    private final Shelves shelves;
    private final Rulebook rulebook;
    private final AuditTrail audit;

    @Activate
    public MakeCases(
            @Reference Transactions transactions,
            @Reference Neighbours neighbours,
            @Reference Shelves shelves,
            @Reference Rulebook rulebook,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.neighbours = neighbours;
        this.shelves = shelves;
        this.rulebook = rulebook;
        this.audit = audit;
    }

    /** The cases made. @throws Refused already-exists if there was none to make */
    public List<CaseRecord> make(CycleId id) {
        return transactions.required(() -> {
            Actor actor = neighbours.actors().current();
            Cycle cycle = neighbours.cycles().cycle(id);
            Rights.requireAt(
                    actor, cycle.street(), List.of(Role.STREET_CLERK, Role.STREET_LEADER), "建立案件", "Making cases");
            neighbours.switches().require(ModuleName.PROCEDURE, cycle.street());
            List<CaseRecord> made = missing(cycle, actor);
            if (made.isEmpty()) {
                throw Refused.field(
                        CommonProblem.ALREADY_EXISTS,
                        "cycle",
                        "本次换届的街道案件和各社区案件都已建立，无需重复建立。",
                        "The street's case and those of all communities exist already.");
            }
            made.forEach(c -> keep(c));
            return made;
        });
    }

    private void keep(CaseRecord made) {
        shelves.cases().add(made);
        audit.record(AuditEntry.of(
                made.id().value(),
                "case-made",
                "case",
                Map.of(
                        "definition",
                                made.definition().id() + "@" + made.definition().version(),
                        "digest", made.definition().digest(),
                        "profile", made.profile().id(),
                        "profileDigest", made.profile().digest())));
    }

    private List<CaseRecord> missing(Cycle cycle, Actor actor) {
        List<CaseRecord> known = shelves.cases().ofCycle(actor.district(), cycle.id());
        Set<OrgId> have = known.stream().map(CaseRecord::organisation).collect(Collectors.toSet());
        List<PartyOrg> organisations = neighbours.organisations().partyOrgsOf(cycle.street());
        Rulebook.Pinned pinned = rulebook.inForce(actor.district(), cycle.street(), cycle.profile());
        CaseMaker maker = new CaseMaker(cycle, pinned, streetCase(known), communities(known, organisations));
        List<CaseRecord> made = new ArrayList<>();
        if (!have.contains(cycle.street())) {
            made.add(maker.street());
        }
        organisations.stream()
                .filter(o -> !have.contains(o.id()))
                .map(maker::community)
                .forEach(made::add);
        return made;
    }

    private static CaseId streetCase(List<CaseRecord> known) {
        return known.stream()
                .filter(c -> c.kind() == CaseKind.STREET)
                .map(CaseRecord::id)
                .findFirst()
                .orElseGet(() -> new CaseId(Ids.next()));
    }

    /** Communities when the cycle began: cases made later do not change what the street began with. */
    private static int communities(List<CaseRecord> known, List<PartyOrg> now) {
        return known.stream()
                .filter(c -> c.kind() == CaseKind.STREET)
                .map(CaseRecord::communitiesBefore)
                .findFirst()
                .orElseGet(() ->
                        (int) now.stream().map(PartyOrg::community).distinct().count());
    }
}

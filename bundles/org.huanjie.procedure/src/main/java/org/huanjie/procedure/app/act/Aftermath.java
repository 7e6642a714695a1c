// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.List;
import org.huanjie.api.procedure.StepClosed;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.PersonId;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.Services;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.Subject;
import org.huanjie.procedure.domain.step.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows an act: modules move their objects, branches are followed with facts read anew. */
@Component(service = Aftermath.class)
public final class Aftermath {

    private final Ledger ledger;
    private final Services services;
    private final OwnEffects own;

    @Activate
    public Aftermath(@Reference Ledger ledger, @Reference Services services, @Reference OwnEffects own) {
        this.ledger = ledger;
        this.services = services;
        this.own = own;
    }

    /** After a step closed with this outcome. */
    void closed(CaseFile file, Subject subject, String outcome, List<Branch> follow, PersonId by) {
        StepClosed event =
                new StepClosed(file.view(subject.counters()), subject.ref().step(), subject.key(), outcome, by);
        own.closed(file, event);
        services.listeners().forEach(l -> l.closed(event));
        file.refreshFacts();
        follow(file, subject.ref().step(), follow, by);
    }

    /** Follows these branches, taken at this step. */
    void follow(CaseFile file, StepId at, List<Branch> branches, PersonId by) {
        for (Branch branch : branches) {
            if (branch.removesCandidates()) {
                services.listeners().forEach(l -> l.removeCandidates(file.view(), branch.id(), at));
                file.refreshFacts();
            }
            Transition next = file.engine().follow(file.situation(), branch);
            ledger.write(file, next, by);
            raised(file, next.changes());
            follow(file, at, next.follow(), by);
        }
    }

    private void raised(CaseFile file, List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.Raised r) {
                services.listeners().forEach(l -> l.counterRaised(file.view(), r.counter()));
            }
        }
        file.refreshFacts();
    }
}

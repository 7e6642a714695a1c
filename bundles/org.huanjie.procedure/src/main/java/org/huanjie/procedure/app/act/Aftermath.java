// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepClosed;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepListener;
import org.huanjie.api.security.PersonId;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.Services;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.Trigger;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.Subject;
import org.huanjie.procedure.domain.step.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows an act: modules move their objects, branches are followed with facts read anew. */
@Component(service = Aftermath.class)
public final class Aftermath {
    /** What changes in the roster and not by an act in the case (B24). */
    private static final Set<FactName> CONDITIONS = Set.of(FactName.of("roster.formChanged"));

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
        List<StepListener> moved =
                services.listeners().stream().filter(l -> l.hears(event.step())).toList();
        moved.forEach(l -> l.closed(event));
        reread(file, !moved.isEmpty());
        follow(file, subject.ref().step(), follow, by);
        cameAbout(file, subject.ref().step(), by);
    }

    /** A condition that came about outside of the case is asked about as soon as a step of its branch waits no longer. */
    private void cameAbout(CaseFile file, StepId closed, PersonId by) {
        for (Branch branch : file.engine().definition().branches()) {
            if (branch.on() instanceof Trigger.OnFact on
                    && CONDITIONS.contains(on.fact())
                    && branch.at().stream().anyMatch(at -> waitsFor(file, at, closed))
                    && file.engine()
                            .mayRaise(file.situation(), on.fact(), on.outcome())
                            .granted()) {
                follow(file, branch.at().get(0), List.of(branch), by);
            }
        }
    }

    private static boolean waitsFor(CaseFile file, StepId step, StepId closed) {
        return file.engine().definition().step(step).order().after().contains(closed);
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
        reread(file, changes.stream().anyMatch(Change.Raised.class::isInstance));
    }

    private static void reread(CaseFile file, boolean othersHaveMoved) {
        if (othersHaveMoved) {
            file.refreshFacts();
        } else {
            file.restate();
        }
    }
}

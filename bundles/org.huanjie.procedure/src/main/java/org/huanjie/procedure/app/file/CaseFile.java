// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.time.Cycle;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.engine.Engine;
import org.huanjie.procedure.domain.fact.CaseBook;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.InstanceRef;
import org.huanjie.procedure.domain.step.Situation;
import org.huanjie.procedure.domain.step.StepNow;
import org.huanjie.procedure.domain.step.Subject;
import org.jspecify.annotations.Nullable;

/** The file of one case on the desk of one act: it moves with the act, and is put away with it. */
public final class CaseFile {

    private final Tools tools;
    private final Cycle cycle;
    private final LocalDate today;
    private final List<InstanceRecord> street;
    private final PaperTray tray;
    private final OfficeDays days;
    private final Engine engine;
    private CaseRecord election;
    private List<InstanceRecord> own;
    private FactDesk.Memo memo = FactDesk.Memo.empty();
    private @Nullable FactReader facts;
    private final Once<Boolean> easierPassed;

    /** What the desk works with: the same for every file. */
    record Tools(Neighbours neighbours, Shelves shelves, Services services, Ruling ruling) {}

    CaseFile(Tools tools, CaseRecord election, List<InstanceRecord> instances, Cycle cycle, LocalDate today) {
        this.tools = tools;
        this.election = election;
        this.own = instances.stream()
                .filter(i -> i.election().equals(election.id()))
                .toList();
        this.street = instances.stream()
                .filter(i -> i.election().equals(election.streetCase()))
                .toList();
        this.cycle = cycle;
        this.today = today;
        this.tray = new PaperTray(tools.shelves(), election);
        this.days = new OfficeDays(tools.shelves().workdays(), election.district());
        this.easierPassed = new Once<>(() -> new EasyFirst(tools.shelves()).passed(this));
        this.engine = new Engine(tools.ruling().definition(), election.year(), days, tray);
    }

    /** The case as it is now in this act. */
    public CaseRecord election() {
        return election;
    }

    /** What the case is judged by. */
    public Ruling ruling() {
        return tools.ruling();
    }

    /** The procedure of this case. */
    public Engine engine() {
        return engine;
    }

    /** Its cycle. */
    public Cycle cycle() {
        return cycle;
    }

    /** The day of the cycle's clock. */
    public LocalDate today() {
        return today;
    }

    /** Every instance of this case, old keys too. */
    public List<InstanceRecord> instances() {
        return own;
    }

    /** Instances of the street's own case. */
    List<InstanceRecord> street() {
        return election.kind() == CaseKind.STREET ? own : street;
    }

    /** The instance of this step and key; a step of scope STREET in the street's case. */
    public Optional<InstanceRecord> instance(InstanceRef ref) {
        boolean atStreet = tools.ruling().definition().step(ref.step()).street();
        return (atStreet ? street() : own)
                .stream().filter(i -> i.ref().equals(ref)).findFirst();
    }

    /** Days of the year that differ from the week; empty if no table was imported. */
    public java.util.Map<LocalDate, Boolean> holidays(int year) {
        return days.table(year);
    }

    /** Papers of the case. */
    public List<PaperRecord> papers() {
        return tray.papers();
    }

    /** Declarations of the case. */
    public List<IntentionRecord> intentions() {
        return tray.intentions();
    }

    /** The Party organisation that elects; empty for the street's own case. */
    public Optional<PartyOrg> organisation() {
        return book(election.counters()).organisation();
    }

    /** The case as other slices see it, under its counters. */
    public CaseView view() {
        return election.view(cycle, today);
    }

    /** The case under the counters of an instance of an older key. */
    public CaseView view(Counters counters) {
        return election.under(counters).view(cycle, today);
    }

    /** Facts under the current counters. */
    public FactReader facts() {
        facts = facts == null ? facts(election.counters()) : facts;
        return facts;
    }

    /** Facts under these counters. */
    public FactReader facts(Counters counters) {
        FactDesk.Memo rows = counters.equals(election.counters())
                ? memo
                : new FactDesk.Memo(new java.util.HashMap<>(), memo.modules());
        rows.rows().put(FactDesk.BOOK, book(counters));
        return new FactDesk(tools.services(), tools.neighbours().switches(), view(counters), tools.ruling(), rows);
    }

    /** The file, open at the current page. */
    public CaseBook page() {
        return book(election.counters());
    }

    private CaseBookOfFile book(Counters counters) {
        return new CaseBookOfFile(this, tools, counters);
    }

    /** What the engine is asked about now. */
    public Situation situation() {
        CaseState state = election.state(own);
        CaseState ofStreet = election.kind() == CaseKind.STREET
                ? state
                : CaseState.of(
                        Counters.first(),
                        street.stream().map(InstanceRecord::toInstance).toList(),
                        List.of(),
                        "",
                        0);
        return new Situation(
                election.kind(), state, ofStreet, facts(), tools.ruling().profile(), today, easierPassed.get());
    }

    /** The same, with the facts of this instance. */
    public Situation situation(Subject subject) {
        return subject.counters().equals(election.counters())
                ? situation()
                : situation().with(facts(subject.counters()));
    }

    /** Every step of the case as it stands, each with the facts of the instance that is worked on. */
    public List<StepNow> now() {
        return engine.now(situation()).stream().map(this::ofItsInstance).toList();
    }

    /** One step as it stands. @throws org.huanjie.api.error.Refused not-found */
    public StepNow now(StepId step) {
        return ofItsInstance(engine.now(situation(), step));
    }

    private StepNow ofItsInstance(StepNow now) {
        return now.subject().counters().equals(election.counters())
                ? now
                : engine.now(situation(now.subject()), now.step().id());
    }

    /** Facts are worked out anew from here on, from the rows that were read: the case itself has moved. */
    public void restate() {
        memo = memo.rowsOnly();
        facts = null;
    }

    /** Rows are read anew too: modules have moved their objects. */
    public void refreshFacts() {
        memo = new FactDesk.Memo(new java.util.HashMap<>(), memo.modules());
        facts = null;
    }

    /** And papers and declarations: the act has added one. */
    public void refresh() {
        refreshFacts();
        tray.refresh();
    }

    /** Takes what an act has left; answers with the instances that are new or changed. */
    public List<InstanceRecord> take(CaseState after, int shiftMonths, PersonId by) {
        List<InstanceRecord> all = new ArrayList<>();
        List<InstanceRecord> changed = new ArrayList<>();
        for (Instance now : after.instances().values()) {
            Optional<InstanceRecord> before =
                    own.stream().filter(i -> i.ref().equals(now.ref())).findFirst();
            InstanceRecord next = before.map(b -> b.moved(now, by))
                    .orElseGet(() -> InstanceRecord.begun(election, Ids.next(), now, by));
            all.add(next);
            if (before.isEmpty() || !before.get().toInstance().equals(now)) {
                changed.add(next);
            }
        }
        own = List.copyOf(all);
        election = election.moved(after, shiftMonths, today);
        restate();
        return changed;
    }

    /** Puts an instance in the place of the same one as it was. */
    public void put(InstanceRecord changed) {
        own = own.stream().map(i -> i.ref().equals(changed.ref()) ? changed : i).toList();
    }
}

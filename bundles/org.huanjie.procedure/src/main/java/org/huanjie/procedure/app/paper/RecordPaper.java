// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.act.Ledger;
import org.huanjie.procedure.app.act.Rights;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Shelves;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.fact.DocumentDigests;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records a document that exists on paper for the instance of its step; it is marked as paper for ever and never replaced. */
@Component(service = RecordPaper.class)
public final class RecordPaper {

    private final Transactions transactions;
    private final CaseFiles files;
    private final Shelves shelves;
    private final Ledger ledger;

    @Activate
    public RecordPaper(
            @Reference Transactions transactions,
            @Reference CaseFiles files,
            @Reference Shelves shelves,
            @Reference Ledger ledger) {
        this.transactions = transactions;
        this.files = files;
        this.shelves = shelves;
        this.ledger = ledger;
    }

    /** Records it. @throws Refused with what is wrong with it */
    public PaperRecord record(CaseId id, NewPaper paper) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            Actor actor = files.actor();
            StepDefinition step = file.engine().definition().step(paper.step());
            Rights.require(actor, file.election().organisation(), keepers(step), step);
            PaperCheck.orRefuse(step, paper, file.today());
            Subject subject = file.engine().subject(file.situation(), paper.step());
            refuseWithoutPlace(file, step, subject);
            PaperRecord kept = kept(file, paper, subject, actor);
            shelves.papers().add(kept, paper.scan().bytes());
            file.refresh();
            ledger.touch(file);
            ledger.event(file, "paper-recorded", "step:" + subject.ref(), details(kept));
            return kept;
        });
    }

    private static Map<String, String> details(PaperRecord kept) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("document", kept.document());
        details.put("number", kept.number());
        details.put("date", kept.date().toString());
        details.put("digest", kept.digest());
        details.put("paper", "true");
        return details;
    }

    /** Who writes in the step, and the street's clerk, who receives and compares. */
    private static List<Role> keepers(StepDefinition step) {
        List<Role> keepers = new ArrayList<>(Rights.writers(step));
        keepers.add(Role.STREET_CLERK);
        if (!keepers.contains(Role.STREET_APPROVER)
                || step.staffing().submitter().isPresent()) {
            keepers.add(Role.CLERK);
        }
        return keepers.stream().distinct().toList();
    }

    private static void refuseWithoutPlace(CaseFile file, StepDefinition step, Subject subject) {
        var board = file.engine().board(file.situation(subject));
        boolean elsewhere = !board.own(step);
        boolean none = !elsewhere && board.status(step, subject) == StepStatus.NOT_APPLICABLE;
        boolean ended =
                !file.election().running() && file.instance(subject.ref()).isEmpty();
        if (elsewhere || none || ended) {
            throw Refused.byClause(
                    ended ? ProcedureProblem.CASE_ENDED : ProcedureProblem.STEP_NOT_APPLICABLE,
                    step.source(),
                    step.id().value(),
                    ended ? "本案已经结束，不能再登记" + step.label() + "的文书。" : step.label() + "不在本案中办理，不能登记文书。请核对步骤。",
                    ended
                            ? "The case has ended; no more documents of " + step.id() + "."
                            : step.id() + " is not done in this case. Check the step.");
        }
    }

    private static PaperRecord kept(CaseFile file, NewPaper paper, Subject subject, Actor actor) {
        boolean scanned = paper.scan().size() > 0;
        String digest = scanned ? DocumentDigests.sha256(paper.scan().bytes()) : DocumentDigests.sha256(paper.text());
        return new PaperRecord(
                file.election().district(),
                Ids.next(),
                file.election().id(),
                paper.step(),
                subject.key(),
                paper.document(),
                paper.number(),
                paper.date(),
                paper.secrecy(),
                scanned ? new PaperRecord.Scan(paper.scan().name(), paper.scan().size()) : PaperRecord.Scan.NONE,
                digest,
                file.today(),
                actor.person());
    }

    /** Papers of the case in the order of recording. */
    public List<PaperRecord> list(CaseId id) {
        return transactions.required(() -> List.copyOf(files.open(id).papers()));
    }

    /** The scan of a paper of the case. */
    public Optional<byte[]> scan(CaseId id, String paper) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            return shelves.papers().scan(file.election().district(), id, paper);
        });
    }
}

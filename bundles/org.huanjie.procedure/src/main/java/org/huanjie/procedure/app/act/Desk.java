// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.api.web.Versions;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person does with a step from the screen: the version looked at is compared before anything else happens. */
@Component(service = Desk.class)
public final class Desk {

    private final Transactions transactions;
    private final CaseFiles files;
    private final FillForm filling;
    private final CloseStep closing;
    private final SideActs others;

    @Activate
    public Desk(
            @Reference Transactions transactions,
            @Reference CaseFiles files,
            @Reference FillForm filling,
            @Reference CloseStep closing,
            @Reference SideActs others) {
        this.transactions = transactions;
        this.files = files;
        this.filling = filling;
        this.closing = closing;
        this.others = others;
    }

    /** Opens the step; answers from the file as the act leaves it. */
    public <T> T open(CaseId id, StepId step, Function<CaseFile, T> answer) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            StepDefinition definition = file.engine().definition().step(step);
            others.opening().open(file, step, Rights.openers(definition));
            return answer.apply(files.settled(file, step));
        });
    }

    /** Writes the form; once there is an instance its version must be given. */
    public <T> T fill(
            CaseId id, StepId step, Optional<String> ifMatch, Map<String, ?> fields, Function<CaseFile, T> answer) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            checkVersion(file, step, ifMatch);
            filling.fill(file, step, fields);
            return answer.apply(files.settled(file, step));
        });
    }

    /** Closes the step; once there is an instance its version must be given. */
    public <T> T close(
            CaseId id, StepId step, Optional<String> ifMatch, Optional<String> outcome, Function<CaseFile, T> answer) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            checkVersion(file, step, ifMatch);
            closing.closeFromDesk(file, step, outcome);
            return answer.apply(files.settled(file, step));
        });
    }

    /** Signs the step. */
    public void sign(CaseId id, StepId step, Role as) {
        others.signing().sign(id, step, as);
    }

    /** Waives the step. */
    public void waive(CaseId id, StepId step, WaiveStep.Approval approval) {
        others.waiving().waive(id, step, approval);
    }

    private static void checkVersion(CaseFile file, StepId step, Optional<String> ifMatch) {
        Optional<InstanceRecord> instance =
                file.instance(file.engine().subject(file.situation(), step).ref());
        instance.ifPresent(i -> Versions.check(ifMatch.orElse(null), i.version()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.util.List;
import org.huanjie.api.console.RosterImports;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.importing.RowProblem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dry run and commit of a clean file in one go (控制台导入); a file with problems is only judged. */
@Component(service = RosterImports.class)
public final class BringRoster implements RosterImports {
    private final DryRunImport judge;
    private final CommitImport commit;

    @Activate
    public BringRoster(@Reference DryRunImport judge, @Reference CommitImport commit) {
        this.judge = judge;
        this.commit = commit;
    }

    @Override
    public Outcome bring(OrgId partyOrg, String fileName, byte[] content, boolean trial) {
        RosterImport judged = judge.judge(partyOrg, fileName, content);
        boolean clean = judged.problems().isEmpty() && judged.state() == RosterImport.State.OPEN;
        return clean && !trial ? outcome(commit.commit(partyOrg, judged.id(), content)) : outcome(judged);
    }

    private static Outcome outcome(RosterImport made) {
        RosterImport.Effect effect = made.effect();
        List<Fault> faults =
                made.problems().stream().map(noted -> fault(noted.problem())).toList();
        return new Outcome(
                made.figures().dataRows(),
                effect.added(),
                effect.changed(),
                effect.unchanged(),
                faults,
                made.state() == RosterImport.State.COMMITTED);
    }

    private static Fault fault(RowProblem problem) {
        return new Fault(
                problem.fault().code(),
                problem.place().dataRow(),
                problem.place().sheetRow(),
                problem.column(),
                problem.value(),
                problem.reason());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.decision.RosterImport.Effect;
import org.huanjie.roster.domain.decision.RosterImport.Source;
import org.huanjie.roster.domain.decision.RosterImport.State;
import org.huanjie.roster.domain.importing.ImportFigures;
import org.huanjie.roster.domain.importing.ReadRow;
import org.huanjie.roster.domain.importing.RosterReader;
import org.huanjie.roster.domain.importing.RowFault;
import org.huanjie.roster.domain.importing.RowProblem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges a roster file (预检) and notes what it found; nothing of the file's persons is stored. */
@Component(service = DryRunImport.class)
public final class DryRunImport {
    /** More problems than anybody decides row by row: the file needs another look, not the clerk's patience. */
    static final int MOST_PROBLEMS = 2_000;

    private final RosterDesk desk;
    private final RosterFiles files;
    private final MemberStore members;
    private final ImportStore imports;

    @Activate
    public DryRunImport(
            @Reference RosterDesk desk,
            @Reference RosterFiles files,
            @Reference MemberStore members,
            @Reference ImportStore imports) {
        this.desk = desk;
        this.files = files;
        this.members = members;
        this.imports = imports;
    }

    /** The import with its problems. @throws org.huanjie.api.error.Refused with the code of the file if it cannot be read */
    public RosterImport judge(OrgId organisation, String fileName, byte[] content) {
        PartyOrg org = desk.access().as(organisation, Role.CLERK);
        return desk.act(() -> {
            Scope scope = new Scope(org.district(), org.id());
            List<NotedProblem> problems = new ArrayList<>();
            MemberMerge merge = new MemberMerge(members, desk.cipher(), scope, false);
            RosterReader reader =
                    new RosterReader(desk.today().getYear(), row -> count(row, merge), found -> note(found, problems));
            ImportFigures figures = files.read(content, fileName, reader);
            Effect effect = merge.finish(0);
            boolean nothingNew = problems.isEmpty() && figures.dataRows() > 0 && effect.added() + effect.changed() == 0;
            Source source = new Source(
                    org.district(), org.id(), fileName, RosterFiles.sha256(content), desk.person(), desk.today());
            State state = nothingNew ? State.NOTHING_NEW : State.OPEN;
            RosterImport made = new RosterImport(Ids.next(), source, figures, problems, effect, state, 0);
            imports.add(made);
            desk.record(
                    org.id().value(),
                    "roster-judged",
                    "import:" + made.id(),
                    "rows",
                    figures.dataRows(),
                    "problems",
                    problems.size());
            return made;
        });
    }

    /** Rows with problems are counted when they have been decided upon. */
    private static void count(ReadRow row, MemberMerge merge) {
        if (row.problems().isEmpty()) {
            merge.add(row.details());
        }
    }

    private static void note(RowProblem found, List<NotedProblem> problems) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(NotedProblem.found(problems.size() + 1, found));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(
                    NotedProblem.found(
                            MOST_PROBLEMS + 1,
                            new RowProblem(
                                    RowFault.TOO_MANY_PROBLEMS,
                                    RowProblem.Place.FILE,
                                    "",
                                    "",
                                    "问题超过 " + MOST_PROBLEMS + " 个，后面的没有列出。请先在表格中整列更正后重新上传。",
                                    "There are more than " + MOST_PROBLEMS
                                            + " problems; the rest is not listed. Correct whole columns in the file and upload it again.")));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.member.FormWatch;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.DecidedRow;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.decision.RosterImport.Effect;
import org.huanjie.roster.domain.importing.ReadRow;
import org.huanjie.roster.domain.importing.RosterReader;
import org.huanjie.roster.domain.importing.RowProblem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stores a judged roster (入库): the file is brought again, must be the same to the byte, and every problem must be decided. */
@Component(service = CommitImport.class)
public final class CommitImport {
    private final RosterDesk desk;
    private final RosterFiles files;
    private final MemberStore members;
    private final ImportStore imports;
    private final FormWatch watch;

    @Activate
    public CommitImport(
            @Reference RosterDesk desk,
            @Reference RosterFiles files,
            @Reference MemberStore members,
            @Reference ImportStore imports,
            @Reference FormWatch watch) {
        this.desk = desk;
        this.files = files;
        this.members = members;
        this.imports = imports;
        this.watch = watch;
    }

    /** The import as committed. */
    public RosterImport commit(OrgId organisation, String id, byte[] content) {
        PartyOrg org = desk.access().as(organisation, Role.CLERK);
        return desk.act(() -> {
            Scope scope = new Scope(org.district(), org.id());
            RosterImport made = ReadImports.require(imports, scope, id);
            CommitChecks.refuse(made, RosterFiles.sha256(content));
            Effect effect = store(made, scope, content);
            RosterImport committed = made.committed(effect);
            imports.change(committed);
            desk.record(
                    org.id().value(),
                    "roster-imported",
                    "import:" + id,
                    "added",
                    effect.added(),
                    "changed",
                    effect.changed(),
                    "dropped",
                    effect.dropped());
            watch.changed(org.id());
            return committed;
        });
    }

    private Effect store(RosterImport made, Scope scope, byte[] content) {
        int year = desk.today().getYear();
        Map<Integer, List<NotedProblem>> decisions = made.problems().stream()
                .collect(Collectors.groupingBy(p -> p.problem().place().dataRow()));
        MemberMerge merge = new MemberMerge(members, desk.cipher(), scope, true);
        List<DroppedPerson> dropped = new ArrayList<>();
        List<RowProblem> open = new ArrayList<>();
        RosterReader reader = new RosterReader(
                year,
                row -> {
                    List<NotedProblem> noted =
                            decisions.getOrDefault(row.place().dataRow(), List.of());
                    DecidedRow decided = DecidedRow.of(row, noted, year);
                    open.addAll(decided.open());
                    if (decided.dropped()) {
                        dropped.add(dropped(made, decided));
                    } else if (decided.open().isEmpty()) {
                        merge.add(decided.details());
                    }
                },
                found -> {});
        files.read(content, made.source().fileName(), reader);
        CommitChecks.refuseOpen(open);
        imports.addDropped(dropped.stream().filter(p -> !p.faults().isEmpty()).toList());
        return merge.finish(dropped.size());
    }

    /** A row that repeats a registered person leaves nobody out: it is explained by itself. */
    private DroppedPerson dropped(RosterImport made, DecidedRow decided) {
        ReadRow row = decided.row();
        String faults =
                row.problems().stream().map(p -> p.fault().code()).distinct().collect(Collectors.joining(" "));
        String note = decided.note().isBlank() && row.duplicate() ? "同一人重复登记，已保留一行。" : decided.note();
        DroppedPerson.Origin origin = new DroppedPerson.Origin(
                made.source().district(),
                made.source().organisation(),
                made.id(),
                row.place().dataRow(),
                row.place().sheetRow());
        return new DroppedPerson(
                Ids.next(),
                origin,
                row.details().person().name(),
                faults,
                note,
                note.isBlank() ? "" : desk.person(),
                0);
    }
}

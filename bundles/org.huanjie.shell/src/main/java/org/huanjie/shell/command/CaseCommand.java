// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.huanjie.api.console.CaseBook;
import org.huanjie.api.console.CaseBook.CaseLine;
import org.huanjie.api.console.Console;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.huanjie.shell.report.CaseLines;
import org.jspecify.annotations.Nullable;

/** {@code huanjie:case [CASE] [--street STREET]}: one case, or those of each street's newest cycle. */
@Service
@Command(scope = "huanjie", name = "case", description = "换届案件的进度 / how cases stand")
public final class CaseCommand implements Action {
    private static final Set<Role> READER = Set.of(Role.DISTRICT_READER);

    @Argument(name = "CASE", description = "案件编号，不填则列出最近一次换届的全部案件 / id of a case; all if left out")
    private @Nullable String id;

    @Option(name = "--street", description = "街道编号或名称 / id or name of a street")
    private @Nullable String street;

    @Reference(optional = true)
    private @Nullable Console console;

    @Reference(optional = true)
    private @Nullable CaseBook cases;

    @Override
    public @Nullable Object execute() throws Failed {
        Console desk = Failed.unlessAbsent(console, "huanjie-base");
        CaseBook book = Failed.unlessAbsent(cases, "huanjie-procedure");
        try {
            List<OrgNode> streets = Streets.of(desk, street);
            if (id == null) {
                streets.forEach(node -> list(desk, book, node));
            } else {
                Output.print(CaseLines.of(find(desk, book, streets, new CaseId(id))));
            }
            return null;
        } catch (Refused refused) {
            throw Failed.of(refused);
        }
    }

    private static void list(Console desk, CaseBook book, OrgNode street) {
        Optional<Cycle> newest = desk.cycles(street.id()).stream().findFirst();
        newest.ifPresentOrElse(
                cycle ->
                        Output.print(CaseLines.of(cycle, desk.as(street.id(), READER, () -> book.ofCycle(cycle.id())))),
                () -> Output.print(street.name() + " " + street.id() + "：没有换届工作 / no cycle"));
    }

    /** A case says nothing of its street: each is asked, and where it is not, it is not found. */
    private static CaseLine find(Console desk, CaseBook book, List<OrgNode> streets, CaseId id) {
        Refused nowhere = Refused.notFound("case", id.value());
        for (OrgNode node : streets) {
            try {
                return desk.as(node.id(), READER, () -> book.of(id));
            } catch (Refused refused) {
                if (refused.problem().code() != CommonProblem.NOT_FOUND) {
                    throw refused;
                }
            }
        }
        throw nowhere;
    }
}

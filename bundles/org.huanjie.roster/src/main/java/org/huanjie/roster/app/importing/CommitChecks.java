// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.importing.RowProblem;

/** What stands in the way of storing an import. */
final class CommitChecks {
    private static final int SHOWN = 20;

    private CommitChecks() {}

    static void refuse(RosterImport made, String sha256) {
        ReadImports.requireOpen(made);
        if (!made.source().sha256().equals(sha256)) {
            throw Refused.field(
                    RosterProblem.OTHER_FILE,
                    "file",
                    "这个文件与预检的文件“" + made.source().fileName() + "”内容不同。请提交预检过的那个文件，或者重新预检。",
                    "This file differs from the judged file '" + made.source().fileName()
                            + "'. Bring that file, or judge this one first.");
        }
        if (made.figures().dataRows() == 0) {
            throw Refused.field(
                    RosterProblem.ZERO_ROWS,
                    "file",
                    "文件“" + made.source().fileName() + "”中没有读到一名党员，不能入库。请核对文件后重新预检。",
                    "No member was found in '" + made.source().fileName()
                            + "'; there is nothing to store. Check the file and judge it again.");
        }
        List<NotedProblem> undecided =
                made.problems().stream().filter(p -> p.made().isEmpty()).toList();
        if (!undecided.isEmpty()) {
            throw notClean(undecided.stream().map(NotedProblem::problem).toList(), RosterProblem.NOT_CLEAN);
        }
    }

    static void refuseOpen(List<RowProblem> open) {
        if (!open.isEmpty()) {
            throw notClean(open, RosterProblem.WRONG_DECISION);
        }
    }

    private static Refused notClean(List<RowProblem> open, RosterProblem code) {
        String zh = "还有 " + open.size() + " 个问题：";
        String en = open.size() + " problems are left: ";
        return Refused.all(open.stream()
                .limit(SHOWN)
                .map(p -> new Problem(code, "", p.column(), zh + p.reasonZh(), en + p.reasonEn()))
                .toList());
    }
}

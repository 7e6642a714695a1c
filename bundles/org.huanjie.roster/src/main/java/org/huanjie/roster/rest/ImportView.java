// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import org.huanjie.roster.domain.decision.Decision;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.decision.RosterImport.Effect;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.importing.ImportFigures;
import org.huanjie.roster.domain.importing.RowProblem;
import org.huanjie.roster.domain.member.IdNumber;
import org.huanjie.roster.domain.member.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** An import with its problems and decisions. */
public record ImportView(
        String id,
        String fileName,
        String sha256,
        String on,
        String state,
        ImportFigures figures,
        Effect effect,
        List<ProblemView> problems,
        long undecided,
        int version) {
    /** A problem; the decision is absent while there is none. */
    public record ProblemView(
            int no,
            String code,
            String title,
            int dataRow,
            String sheet,
            int sheetRow,
            String column,
            String value,
            String reason,
            String reasonEn,
            List<String> decisions,
            @Nullable DecisionView decision) {
        static ProblemView of(NotedProblem noted) {
            RowProblem problem = noted.problem();
            return new ProblemView(
                    noted.number(),
                    problem.fault().code(),
                    problem.fault().zh(),
                    problem.place().dataRow(),
                    problem.place().sheet(),
                    problem.place().sheetRow(),
                    problem.column(),
                    problem.value(),
                    problem.reasonZh(),
                    problem.reasonEn(),
                    Decision.allowed(problem.fault(), noted.column()).stream()
                            .map(Enum::name)
                            .toList(),
                    noted.made().map(DecisionView::of).orElse(null));
        }
    }

    /** A decision; numbers masked. */
    public record DecisionView(String decision, String column, String value, String note) {
        static DecisionView of(Decision made) {
            return new DecisionView(made.kind().name(), made.column().name(), shown(made), made.note());
        }

        private static String shown(Decision made) {
            if (made.column() == Column.ID_NUMBER) {
                return IdNumber.mask(made.value());
            }
            return made.column() == Column.PHONE ? PhoneNumber.mask(made.value()) : made.value();
        }
    }

    static ImportView of(RosterImport made) {
        return new ImportView(
                made.id(),
                made.source().fileName(),
                made.source().sha256(),
                made.source().on().toString(),
                made.state().name(),
                made.figures(),
                made.effect(),
                made.problems().stream().map(ProblemView::of).toList(),
                made.undecided(),
                made.version());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.Decision;
import org.huanjie.roster.domain.decision.Decision.Kind;
import org.huanjie.roster.domain.decision.NotedProblem;
import org.huanjie.roster.domain.decision.RosterImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clerk decides about each problem of an import (逐行处理); all wrong decisions are named at once. */
@Component(service = DecideRows.class)
public final class DecideRows {
    private final RosterDesk desk;
    private final ImportStore imports;

    @Activate
    public DecideRows(@Reference RosterDesk desk, @Reference ImportStore imports) {
        this.desk = desk;
        this.imports = imports;
    }

    /** The import with these decisions in place of earlier ones. @param decisions by number of the problem */
    public RosterImport decide(OrgId organisation, String id, Map<Integer, Decision> decisions) {
        PartyOrg org = desk.access().as(organisation, Role.CLERK);
        return desk.act(() -> {
            RosterImport made = ReadImports.require(imports, new Scope(org.district(), org.id()), id);
            ReadImports.requireOpen(made);
            List<Problem> wrong = new ArrayList<>();
            List<NotedProblem> noted = apply(made, new HashMap<>(decisions), wrong);
            if (!wrong.isEmpty()) {
                throw Refused.all(wrong);
            }
            RosterImport decided = made.decided(noted);
            imports.change(decided);
            desk.record(org.id().value(), "roster-decided", "import:" + id, "undecided", decided.undecided());
            return ReadImports.require(imports, new Scope(org.district(), org.id()), id);
        });
    }

    private static List<NotedProblem> apply(RosterImport made, Map<Integer, Decision> left, List<Problem> wrong) {
        List<NotedProblem> noted = new ArrayList<>();
        for (NotedProblem problem : made.problems()) {
            Decision decision = left.remove(problem.number());
            if (decision == null) {
                noted.add(new NotedProblem(problem.number(), problem.problem(), List.of()));
                continue;
            }
            check(problem, decision, wrong);
            noted.add(problem.decided(decision));
        }
        left.keySet()
                .forEach(number -> wrong.add(problem(
                        number,
                        "这次导入没有第 " + number + " 个问题。请刷新后重新处理。",
                        "The import has no problem " + number + ". Reload and decide again.")));
        return noted;
    }

    private static void check(NotedProblem problem, Decision decision, List<Problem> wrong) {
        var allowed = Decision.allowed(problem.problem().fault(), problem.column());
        if (!allowed.contains(decision.kind())) {
            wrong.add(problem(
                    problem.number(),
                    "第 " + problem.number() + " 个问题（"
                            + problem.problem().fault().zh() + "）不能用 " + decision.kind() + " 处理，可选 " + allowed
                            + "。请改选后重新提交。",
                    "Problem " + problem.number() + " ("
                            + problem.problem().fault().code() + ") cannot be settled by " + decision.kind()
                            + ", only by " + allowed + ". Choose another way."));
        } else if (decision.kind() == Kind.CORRECT && decision.value().isBlank()) {
            wrong.add(missing(problem, "value", "更正须填写正确的值", "CORRECT needs the right value"));
        } else if (decision.kind() == Kind.CONFIRM && decision.note().isBlank()) {
            wrong.add(missing(problem, "note", "确认须写明依据", "CONFIRM needs a note of what it rests on"));
        }
    }

    private static Problem missing(NotedProblem problem, String field, String zh, String en) {
        return problem(
                problem.number(),
                "第 " + problem.number() + " 个问题：" + zh + "（" + field + "）。请补填后重新提交。",
                "Problem " + problem.number() + ": " + en + " (" + field + "). Add it and submit again.");
    }

    private static Problem problem(int number, String zh, String en) {
        return new Problem(RosterProblem.WRONG_DECISION, "", "decisions[" + number + "]", zh, en);
    }
}

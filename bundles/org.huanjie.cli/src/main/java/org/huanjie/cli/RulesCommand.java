// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.rule.RuleCalculator;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.core.organisation.rule.OrganisationRuleKinds;
import org.huanjie.core.profile.ProfileCatalogue;
import org.huanjie.election.domain.rule.ElectionRuleKinds;
import org.huanjie.procedure.domain.rule.ProcedureRuleKinds;
import org.huanjie.roster.domain.rule.RosterRuleKinds;

/** {@code rules FILE}: asks the rule calculator (规则测算) every case of a file and prints one JSON line a case. */
final class RulesCommand {
    private final RuleCalculator calculator;

    RulesCommand() {
        List<RuleKind> kinds = Stream.of(
                        OrganisationRuleKinds.all(),
                        RosterRuleKinds.all(),
                        ProcedureRuleKinds.all(),
                        ElectionRuleKinds.all())
                .flatMap(List::stream)
                .toList();
        this.calculator = new RuleCalculator(kinds, ProfileCatalogue.shipped());
    }

    /** Prints the answers. @return 0 if every case got one, wrong cases included; 2 if the file cannot be read */
    int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1) {
            err.println("用法：huanjie rules 文件（JSON 列表，或每行一个对象）");
            err.println("Usage: huanjie rules FILE (a JSON list, or one object per line)");
            return 2;
        }
        try {
            RuleCaseFile.read(Path.of(args.get(0)), ruleCase -> out.println(ruleCase.answer(calculator)));
            out.flush();
            return 0;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            out.flush();
            err.println("无法读取规则文件“" + args.get(0) + "”：请确认文件存在，内容是 JSON 列表或每行一个 JSON 对象（UTF-8）。");
            err.println("Cannot read '" + args.get(0) + "' as a JSON list or one JSON object per line in UTF-8: "
                    + e.getMessage());
            return 2;
        }
    }
}

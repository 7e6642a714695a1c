// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; 条例第四章（C1、C3—C8）：计票表的恒等式全部成立方可签字；收回多于投票人数（C2）另由选票清点判定，不在此拦截。 */
public final class CountSheetRule {
    private CountSheetRule() {}

    /** Every broken identity, in the order C1–C8; empty if the sheet may be signed. */
    public static List<Broken> judge(CountSheet sheet, Profile profile) {
        CountSheet.Run run = sheet.run();
        CountSheet.Box box = sheet.box();
        CountSheet.Marks marks = sheet.marks();
        List<Broken> broken = new ArrayList<>();
        note(broken, "C1", "", IssuedWithinPresentRule.judge(run.issued(), sheet.present()));
        note(broken, "C3", "", ValidPlusInvalidRule.judge(box.valid(), box.invalid(), box.returned()));
        marks.lines()
                .forEach(line -> note(
                        broken,
                        "C4",
                        line.name(),
                        CandidateMarksRule.judge(box.valid(), line.favour(), line.against(), line.abstain())));
        note(broken, "C5", "", FavourTotalRule.judge(box.valid(), sheet.seats(), marks.favour()));
        note(broken, "C6", "", WriteInTotalRule.judge(marks.against(), marks.writtenIn(), profile));
        note(broken, "C7", "", PrintedBallotsRule.judge(run.printed(), run.issued(), run.replaced(), run.remaining()));
        marks.writeIns()
                .forEach((name, favour) -> note(broken, "C8", name, FavourWithinValidRule.judge(box.valid(), favour)));
        return List.copyOf(broken);
    }

    private static void note(List<Broken> broken, String identity, String name, Answer answer) {
        if (!answer.is("OK")) {
            broken.add(new Broken(identity, name, answer.reasons().get(0)));
        }
    }

    /** A broken identity; {@code name} is the candidate it concerns or empty. */
    public record Broken(String identity, String name, Reason reason) {}
}

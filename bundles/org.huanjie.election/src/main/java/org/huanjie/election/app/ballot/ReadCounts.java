// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ballot;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.rule.identity.CountSheetRule;
import org.huanjie.election.domain.run.CountCheck;
import org.huanjie.election.domain.run.RunChain;
import org.huanjie.election.domain.run.RunSheets;
import org.huanjie.election.domain.run.Tally;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.TellerSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may read which count: a teller the own sheet, everybody concerned both once both are in. */
@Component(service = ReadCounts.class)
public final class ReadCounts {
    private final Desk desk;
    private final Actors actors;

    @Activate
    public ReadCounts(@Reference Desk desk, @Reference Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /**
     * The comparison.
     *
     * @param broken identities that do not hold; empty while nothing can be said
     */
    public record Comparison(String key, Tally tally, List<CountSheetRule.Broken> broken, boolean signed) {}

    /** One sheet. @throws Refused count-blind, not-found, right-missing */
    public Filed<TellerSheet> sheet(CaseId id, CountSlot slot) {
        return desk.read(id, act -> {
            Actor actor = actors.current();
            Tally tally = RunSheets.current(act.file()).tally();
            Optional<Filed<TellerSheet>> found = tally.sheet(slot);
            boolean own = found.filter(
                            f -> f.sheet().teller().equals(actor.person().value()))
                    .isPresent();
            if (!own) {
                Rights.any(actor, act.view(), Role.TELLER, Role.SCRUTINEER, Role.CHAIR);
                Check.that(
                        tally.bothIn(),
                        ElectionProblem.COUNT_BLIND,
                        "无记名；双人计票",
                        "slot",
                        "两份计票单交齐之前，只能查看自己填写的那一份。请等另一位计票人提交。",
                        "Before both sheets are in, a teller reads the own one only. Wait for the other teller.");
            }
            return found.orElseThrow(() -> Refused.notFound("count", slot.name()));
        });
    }

    /** State and differences. @throws Refused right-missing */
    public Comparison compare(CaseId id) {
        return desk.read(id, act -> {
            Rights.any(actors.current(), act.view(), Role.TELLER, Role.SCRUTINEER, Role.CHAIR);
            RunChain.Run run = Runs.chain(act).current();
            List<CountSheetRule.Broken> broken =
                    CountCheck.of(act.file(), run, act.profile()).orElse(List.of());
            return new Comparison(
                    run.sheets().key(),
                    run.sheets().tally(),
                    broken,
                    run.sheets().signed());
        });
    }
}

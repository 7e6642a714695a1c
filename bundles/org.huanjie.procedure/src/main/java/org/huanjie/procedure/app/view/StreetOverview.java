// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.view;

import java.util.List;
import java.util.function.Function;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.overview.CommunityLine;
import org.huanjie.procedure.domain.overview.StageLine;
import org.huanjie.procedure.domain.step.Board;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases of a cycle that a person may see, and how far each has come. */
@Component(service = StreetOverview.class)
public final class StreetOverview {

    private static final StepId CLASS = StepId.of("classify-community");
    private final Transactions transactions;
    private final CaseFiles files;

    @Activate
    public StreetOverview(@Reference Transactions transactions, @Reference CaseFiles files) {
        this.transactions = transactions;
        this.files = files;
    }

    /** The files of the cycle's cases within the scope of the person, the street's own first. */
    public <T> List<T> cases(CycleId cycle, Function<CaseFile, T> reading) {
        return transactions.required(
                () -> files.ofCycle(cycle).stream().map(reading).toList());
    }

    /** The communities of the cycle, easier ones first. */
    public List<CommunityLine> overview(CycleId cycle) {
        return transactions.required(() -> files.ofCycle(cycle).stream()
                .filter(f -> f.election().kind() == CaseKind.COMMUNITY)
                .map(StreetOverview::line)
                .sorted(CommunityLine.EASY_FIRST)
                .toList());
    }

    private static CommunityLine line(CaseFile file) {
        Board board = file.engine().board(file.situation());
        return new CommunityLine(
                file.election().id(),
                file.organisation().map(o -> o.communityName()).orElse(""),
                orgClass(file),
                file.election().end(),
                board.terms().definition().stages().keySet().stream()
                        .map(s -> StageLine.of(board, s))
                        .toList(),
                (int) file.instances().stream().filter(InstanceRecord::late).count(),
                file.instances().stream()
                        .filter(i -> i.status() == StepStatus.OPEN)
                        .map(i -> board.step(i.step()).zh())
                        .distinct()
                        .toList());
    }

    private static String orgClass(CaseFile file) {
        return file.instances().stream()
                .filter(i -> i.step().equals(CLASS))
                .map(i -> i.form().text("class"))
                .findFirst()
                .orElse("");
    }
}

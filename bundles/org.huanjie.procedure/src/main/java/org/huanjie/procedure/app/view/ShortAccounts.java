// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.view;

import java.util.List;
import org.huanjie.api.console.CaseBook;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each case in one line, for the console. */
@Component(service = CaseBook.class)
public final class ShortAccounts implements CaseBook {
    private final StreetOverview overview;
    private final ReadCase cases;

    @Activate
    public ShortAccounts(@Reference StreetOverview overview, @Reference ReadCase cases) {
        this.overview = overview;
        this.cases = cases;
    }

    @Override
    public List<CaseLine> ofCycle(CycleId cycle) {
        return overview.cases(cycle, ShortAccounts::line);
    }

    @Override
    public CaseLine of(CaseId id) {
        return cases.read(id, ShortAccounts::line);
    }

    private static CaseLine line(CaseFile file) {
        List<InstanceRecord> instances = List.copyOf(file.instances());
        return new CaseLine(
                file.view(),
                file.organisation().map(org -> org.communityName()).orElse("街道"),
                instances.stream()
                        .filter(instance -> instance.status() == StepStatus.OPEN)
                        .map(instance -> file.engine()
                                .board(file.situation())
                                .step(instance.step())
                                .zh())
                        .distinct()
                        .toList(),
                Math.toIntExact(instances.stream().filter(InstanceRecord::late).count()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionKind;

/**
 * S10; 先易后难，稳步推进: a key or difficult community begins its election after one easier community of the street has its result
 * approved, or with a recorded reason.
 */
final class EasyFirst {

    private static final StepId CLASS = StepId.of("classify-community");
    private static final StepId APPROVED = StepId.of("approve-result");
    private final Shelves shelves;

    EasyFirst(Shelves shelves) {
        this.shelves = shelves;
    }

    /** False only if an easier community exists, none has passed, and no reason was recorded. Asked of hard communities alone. */
    boolean passed(CaseFile file) {
        if (file.election().kind() == CaseKind.STREET || !hard(classOf(file.instances())) || reasoned(file)) {
            return true;
        }
        List<CaseRecord> others = shelves
                .cases()
                .ofCycle(file.election().district(), file.election().cycle())
                .stream()
                .filter(c -> c.kind() == CaseKind.COMMUNITY
                        && !c.id().equals(file.election().id()))
                .toList();
        Map<CaseId, List<InstanceRecord>> known = shelves
                .cases()
                .instancesOf(
                        file.election().district(),
                        others.stream().map(CaseRecord::id).toList(),
                        List.of(CLASS, APPROVED))
                .stream()
                .collect(Collectors.groupingBy(InstanceRecord::election));
        List<List<InstanceRecord>> easier = others.stream()
                .map(c -> known.getOrDefault(c.id(), List.of()))
                .filter(all -> !hard(classOf(all)))
                .toList();
        return easier.isEmpty() || easier.stream().anyMatch(EasyFirst::approved);
    }

    private static boolean reasoned(CaseFile file) {
        return file.intentions().stream()
                .filter(i -> i.kind() == IntentionKind.ORDER_REASON)
                .reduce((first, last) -> last)
                .filter(i -> i.wanted())
                .isPresent();
    }

    private static boolean hard(Optional<String> orgClass) {
        return orgClass.filter(c -> c.equals("KEY") || c.equals("DIFFICULT")).isPresent();
    }

    private static Optional<String> classOf(List<InstanceRecord> instances) {
        return instances.stream()
                .filter(i -> i.step().equals(CLASS) && i.form().has("class"))
                .map(i -> i.form().text("class"))
                .findFirst();
    }

    private static boolean approved(List<InstanceRecord> instances) {
        return instances.stream()
                .anyMatch(i -> i.step().equals(APPROVED)
                        && i.status() == StepStatus.CLOSED
                        && i.outcome().equals("APPROVED"));
    }
}

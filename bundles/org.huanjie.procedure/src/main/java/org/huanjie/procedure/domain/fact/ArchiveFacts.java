// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.domain.casefile.InstanceRecord;

/** The archive (归档): every document that a closed step of this case made is in the catalogue, each with a digest. */
final class ArchiveFacts {

    private static final StepId ARCHIVE = StepId.of("archive");

    private ArchiveFacts() {}

    static List<CaseFact> all() {
        return List.of(
                CaseFact.of("archive.complete", ArchiveFacts::complete),
                CaseFact.of("archive.digested", ArchiveFacts::digested));
    }

    private static Fact complete(FactName fact, CaseBook book) {
        StepBook entry = book.step(ARCHIVE);
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        Set<String> due = due(book);
        Set<String> listed =
                entry.form().rows("items").stream().map(r -> r.text("document")).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(due);
        missing.removeAll(listed);
        return CaseFact.flag(
                fact,
                missing.isEmpty(),
                ARCHIVE.value(),
                Reason.of("应归档文书 {0} 件，目录齐全。", "{0} documents due, all in the catalogue.", "档案规定", due.size()),
                Reason.of("归档目录缺：{0}。请补入。", "The catalogue lacks {0}. Add them.", "档案规定", String.join("、", missing)));
    }

    /** Documents of the closed steps of this case, but the catalogue itself, which is what is being made. */
    static Set<String> due(CaseBook book) {
        return book.instances().stream()
                .filter(i -> i.status() == StepStatus.CLOSED)
                .map(InstanceRecord::step)
                .filter(s -> !s.equals(ARCHIVE))
                .flatMap(s -> book.definition().find(s).stream())
                .flatMap(s -> s.produces().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Fact digested(FactName fact, CaseBook book) {
        StepBook entry = book.step(ARCHIVE);
        if (!entry.begun()) {
            return CaseFact.notBegun(fact, entry);
        }
        List<String> listed =
                entry.form().rows("items").stream().map(r -> r.text("document")).toList();
        Set<String> digests = new DocumentDigests(book).documents();
        List<String> without = listed.stream().filter(d -> !digests.contains(d)).toList();
        return CaseFact.flag(
                fact,
                !listed.isEmpty() && without.isEmpty(),
                ARCHIVE.value(),
                Reason.of("目录所列 {0} 件均有摘要值。", "All {0} documents listed have a digest.", "档案规定", listed.size()),
                Reason.of(
                        "目录为空，或所列文书在本案中没有记录、无法计算摘要：{0}。请核对编号。",
                        "The catalogue is empty, or lists documents of which this case has no record: {0}. Check the numbers.",
                        "档案规定",
                        without));
    }
}

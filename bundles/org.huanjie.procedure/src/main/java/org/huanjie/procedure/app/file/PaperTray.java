// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.gate.Paper;
import org.huanjie.procedure.domain.gate.Papers;
import org.jspecify.annotations.Nullable;

/** Papers and declarations of a case, read when first asked for. */
final class PaperTray implements Papers {

    private final Shelves shelves;
    private final CaseRecord election;
    private @Nullable List<PaperRecord> papers;
    private @Nullable List<IntentionRecord> intentions;

    PaperTray(Shelves shelves, CaseRecord election) {
        this.shelves = shelves;
        this.election = election;
    }

    List<PaperRecord> papers() {
        List<PaperRecord> known = papers;
        if (known == null) {
            known = shelves.papers().papers(election.district(), election.id());
            papers = known;
        }
        return known;
    }

    List<IntentionRecord> intentions() {
        List<IntentionRecord> known = intentions;
        if (known == null) {
            known = shelves.papers().intentions(election.district(), List.of(election.id()));
            intentions = known;
        }
        return known;
    }

    /** Forgets what was read, after something was added. */
    void refresh() {
        papers = null;
        intentions = null;
    }

    /** The last paper of this document that was recorded for this instance: a later round needs its own. */
    @Override
    public Optional<Paper> find(String document, StepId step, InstanceKey key) {
        return papers().stream()
                .filter(p -> p.document().equals(document)
                        && p.step().equals(step)
                        && p.key().equals(key))
                .reduce((first, last) -> last)
                .map(p -> new Paper(p.document(), p.number(), p.date(), true));
    }
}

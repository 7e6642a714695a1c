// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.port;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.casefile.WaiverRecord;

/** Where papers, waivers and declared intentions are kept: append-only. */
public interface PaperStore {

    /** Papers of the case in the order of recording. */
    List<PaperRecord> papers(DistrictId district, CaseId election);

    /** Adds a paper with its scan; an empty scan stores none. */
    void add(PaperRecord paper, byte[] scan);

    /** The scan of a paper of this case. */
    Optional<byte[]> scan(DistrictId district, CaseId election, String paper);

    /** Declarations of these cases in the order of recording. */
    List<IntentionRecord> intentions(DistrictId district, List<CaseId> cases);

    /** Adds a declaration. */
    void add(IntentionRecord intention);

    /** Waivers of the case in the order of recording. */
    List<WaiverRecord> waivers(DistrictId district, CaseId election);

    /** Adds a waiver. */
    void add(WaiverRecord waiver);
}

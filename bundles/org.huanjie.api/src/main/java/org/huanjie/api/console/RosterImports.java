// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.console;

import java.util.List;
import org.huanjie.api.organisation.OrgId;

/** Brings a roster file in, for an acting clerk. */
public interface RosterImports {
    /**
     * A problem of the file.
     *
     * @param dataRow  1 = first row of the roster; 0 for the file as a whole
     * @param sheetRow row number as the office sees it
     * @param value    as read; class-4 values masked
     * @param reason   Chinese sentence, then the English one
     */
    record Fault(String code, int dataRow, int sheetRow, String column, String value, String reason) {}

    /**
     * What came of it.
     *
     * @param stored false if nothing was stored: problems are open, nothing was new, or only a trial was wanted
     */
    record Outcome(int dataRows, int added, int changed, int unchanged, List<Fault> faults, boolean stored) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Judges the file and stores it if it is clean.
     *
     * @param trial true to judge only
     * @throws org.huanjie.api.error.Refused with the code of the file if it cannot be read; not-found, right-missing
     */
    Outcome bring(OrgId partyOrg, String fileName, byte[] content, boolean trial);
}

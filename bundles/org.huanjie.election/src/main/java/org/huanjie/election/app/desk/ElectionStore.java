// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import org.huanjie.api.procedure.CaseView;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Sheet;

/** Rows of the election of a case. Every method takes part in the running transaction. */
public interface ElectionStore {
    /** The whole file of the case, in one statement for sheets and one for candidates. */
    ElectionFile load(CaseView election);

    /** Keeps a new record. */
    <S extends Sheet> Filed<S> add(CaseView election, String key, String part, S sheet);

    /**
     * Puts a corrected record in place of the old one, which is kept with the reason; of an attendance sheet its totals only.
     *
     * @throws Refused concurrent-change if somebody else changed it since it was read
     */
    <S extends Sheet> Filed<S> replace(CaseView election, Filed<S> old, S sheet, String reason);

    /** Files a record under another key, when a branch raised the counter it belongs to. */
    <S extends Sheet> Filed<S> refile(CaseView election, Filed<S> filed, String key);

    /** Keeps a new candidate. */
    void add(CaseView election, Candidate candidate);

    /** Keeps the new rung of a candidate. */
    void update(CaseView election, Candidate candidate);
}

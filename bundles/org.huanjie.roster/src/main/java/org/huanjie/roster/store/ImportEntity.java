// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.domain.decision.RosterImport;
import org.huanjie.roster.domain.decision.RosterImport.Effect;
import org.huanjie.roster.domain.decision.RosterImport.Source;
import org.huanjie.roster.domain.decision.RosterImport.State;
import org.huanjie.roster.domain.importing.ImportFigures;

@Entity(name = "RosterImport")
@Table(name = "hj_roster_import")
class ImportEntity extends Row {
    @Column(name = "org_id", length = 36)
    private String orgId;

    @Column(name = "file_name", length = 200)
    private String fileName;

    @Column(name = "sha256", length = 64)
    private String sha256;

    @Column(name = "by_person", length = 36)
    private String by;

    @Column(name = "on_day")
    private LocalDate on;

    @Column(name = "state", length = 12)
    private String state = "";

    @Column(name = "data_rows")
    private int dataRows;

    @Column(name = "members")
    private int members;

    @Column(name = "full_members")
    private int full;

    @Column(name = "probationary")
    private int probationary;

    @Column(name = "floating")
    private int floating;

    @Column(name = "should_transfer")
    private int shouldTransfer;

    @Column(name = "added")
    private int added;

    @Column(name = "changed")
    private int changed;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "dropped")
    private int dropped;

    @Column(name = "problems", length = 8_000_000)
    private String problems;

    @Column(name = "decisions_sealed", length = 8_000_000)
    private String decisionsSealed = "";

    ImportEntity(RosterImport made, FieldCipher cipher) {
        super(made.source().district(), made.id());
        orgId = made.source().organisation().value();
        fileName = made.source().fileName();
        sha256 = made.source().sha256();
        by = made.source().by();
        on = made.source().on();
        problems = ImportJson.problems(made.problems());
        ImportFigures figures = made.figures();
        dataRows = figures.dataRows();
        members = figures.members();
        full = figures.full();
        probationary = figures.probationary();
        floating = figures.floating();
        shouldTransfer = figures.shouldTransfer();
        take(made, cipher);
    }

    /** Decisions, state and effect change; what the file held never does. */
    void take(RosterImport later, FieldCipher cipher) {
        state = later.state().name();
        added = later.effect().added();
        changed = later.effect().changed();
        unchanged = later.effect().unchanged();
        dropped = later.effect().dropped();
        decisionsSealed = cipher.encrypt(ImportJson.decisions(later.problems()));
    }

    RosterImport toImport(FieldCipher cipher) {
        return new RosterImport(
                id(),
                new Source(district(), new OrgId(orgId), fileName, sha256, by, on),
                new ImportFigures(dataRows, members, full, probationary, floating, shouldTransfer),
                ImportJson.noted(problems, cipher.decrypt(decisionsSealed)),
                new Effect(added, changed, unchanged, dropped),
                State.valueOf(state),
                version());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;

/** A current record: one row, the record whole as canonical JSON. No column tells a time. */
@Entity(name = "ElectionSheet")
@Table(name = "hj_election_sheet")
class SheetEntity extends Row {
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "kind", length = 40)
    private String kind;

    @Column(name = "sheet_key", length = 120)
    private String sheetKey;

    @Column(name = "part", length = 64)
    private String part;

    @Column(name = "edition")
    private int edition;

    @Column(name = "body", length = 1_000_000)
    private String body;

    @Version
    @Column(name = "version")
    private int version;

    SheetEntity(CaseView election, Filed<?> filed, String body) {
        super(election.district(), filed.id());
        this.caseId = election.id().value();
        this.kind = filed.kind().name();
        this.sheetKey = filed.key();
        this.part = filed.part();
        this.edition = filed.version();
        this.body = body;
    }

    int edition() {
        return edition;
    }

    String body() {
        return body;
    }

    /** The next edition of the record. */
    void take(int next, String newBody) {
        edition = next;
        body = newBody;
    }

    /** Another key, when a counter was raised. */
    void refile(String key) {
        sheetKey = key;
    }

    Filed<Sheet> toFiled(SheetJson json) {
        SheetKind what = SheetKind.valueOf(kind);
        return new Filed<>(id(), what, sheetKey, part, edition, json.read(what, body));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;

/** One piece of a scan as base64 text: plain SQL that every database knows, no large-object type. */
@Entity(name = "ProcedureScan")
@Table(name = "hj_procedure_scan")
class ScanEntity extends Row {

    private static final int PIECE = 720_000;

    @Column(name = "paper_id", length = 36)
    private String paperId;

    @Column(name = "piece")
    private int piece;

    @Column(name = "content", length = 1_000_000)
    private String content;

    private ScanEntity(DistrictId district, String paper, int piece, byte[] bytes) {
        super(district, Ids.next());
        this.paperId = paper;
        this.piece = piece;
        this.content = Base64.getEncoder().encodeToString(bytes);
    }

    static List<ScanEntity> pieces(DistrictId district, String paper, byte[] scan) {
        List<ScanEntity> pieces = new ArrayList<>();
        for (int at = 0; at < scan.length; at += PIECE) {
            byte[] part = Arrays.copyOfRange(scan, at, Math.min(scan.length, at + PIECE));
            pieces.add(new ScanEntity(district, paper, pieces.size() + 1, part));
        }
        return pieces;
    }

    static byte[] whole(List<ScanEntity> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(p -> whole.writeBytes(Base64.getDecoder().decode(p.content)));
        return whole.toByteArray();
    }
}

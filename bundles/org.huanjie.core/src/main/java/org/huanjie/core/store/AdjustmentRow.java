// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.core.organisation.Adjustment;

/** An adjustment. */
@Entity
@Table(name = "hj_core_adjustment")
class AdjustmentRow extends Row {
    private static final String NEW = "-";

    @Column(name = "street_id")
    private String streetId = "";

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "before_ids")
    private String beforeIds = "";

    @Column(name = "after_text")
    private String afterText = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "document")
    private String document = "";

    @Column(name = "doc_number")
    private String number = "";

    @Column(name = "doc_date")
    private LocalDate date = LocalDate.EPOCH;

    @Column(name = "state")
    private String state = "";

    protected AdjustmentRow() {}

    AdjustmentRow(Adjustment adjustment) {
        super(adjustment.district().value(), adjustment.id());
        streetId = adjustment.street().value();
        kind = adjustment.kind().name();
        beforeIds = adjustment.before().stream().map(OrgId::value).collect(Collectors.joining("\n"));
        afterText = adjustment.after().stream()
                .map(wanted -> (wanted.community().isEmpty() ? NEW : wanted.community()) + " " + wanted.name())
                .collect(Collectors.joining("\n"));
        reason = adjustment.reason();
        document = adjustment.paper().document();
        number = adjustment.paper().number();
        date = adjustment.paper().date();
        take(adjustment);
    }

    void take(Adjustment adjustment) {
        state = adjustment.open() ? "OPEN" : "CLOSED";
    }

    Adjustment toAdjustment() {
        return new Adjustment(
                new DistrictId(districtId()),
                id(),
                new OrgId(streetId),
                Adjustment.Kind.valueOf(kind),
                List.of(beforeIds.split("\n")).stream().map(OrgId::new).toList(),
                List.of(afterText.split("\n")).stream()
                        .map(AdjustmentRow::wanted)
                        .toList(),
                reason,
                new Adjustment.Paper(document, number, date),
                state.equals("OPEN"),
                version());
    }

    private static Adjustment.Wanted wanted(String line) {
        int space = line.indexOf(' ');
        String community = line.substring(0, space);
        return new Adjustment.Wanted(community.equals(NEW) ? "" : community, line.substring(space + 1));
    }
}

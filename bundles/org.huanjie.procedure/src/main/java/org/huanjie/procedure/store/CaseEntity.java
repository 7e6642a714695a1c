// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.DefinitionPin;
import org.huanjie.procedure.domain.casefile.ProfilePin;
import org.huanjie.procedure.domain.step.Hold;
import org.jspecify.annotations.Nullable;

@Entity(name = "ProcedureCase")
@Table(name = "hj_procedure_case")
class CaseEntity extends VersionedRow {

    @Column(name = "cycle_id", length = 36)
    private String cycleId;

    @Column(name = "kind", length = 16)
    private String kind;

    @Column(name = "street_id", length = 36)
    private String streetId;

    @Column(name = "organisation_id", length = 36)
    private String organisationId;

    @Column(name = "street_case_id", length = 36)
    private String streetCaseId;

    @Column(name = "cycle_year")
    private int year;

    @Column(name = "counters", length = 400)
    private String counters;

    @Column(name = "holds", length = 4000)
    private String holds;

    @Column(name = "end_code", length = 40)
    private String end;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "definition_id", length = 64)
    private String definitionId;

    @Column(name = "definition_version", length = 40)
    private String definitionVersion;

    @Column(name = "definition_digest", length = 64)
    private String definitionDigest;

    @Column(name = "profile_id", length = 200)
    private String profileId;

    @Column(name = "profile_digest", length = 64)
    private String profileDigest;

    @Column(name = "shift_months")
    private int shiftMonths;

    @Column(name = "communities_before")
    private int communitiesBefore;

    @Column(name = "acts")
    private int acts;

    CaseEntity(CaseRecord made) {
        super(made.district(), made.id().value());
        this.cycleId = made.cycle().value();
        this.kind = made.kind().name();
        this.streetId = made.street().value();
        this.organisationId = made.organisation().value();
        this.streetCaseId = made.streetCase().value();
        this.year = made.year();
        this.definitionId = made.definition().id();
        this.definitionVersion = made.definition().version();
        this.definitionDigest = made.definition().digest();
        this.profileId = made.profile().id();
        this.profileDigest = made.profile().digest();
        this.communitiesBefore = made.communitiesBefore();
        this.counters = made.counters().toString();
        this.holds = text(made.holds());
        this.end = made.end();
        this.endedOn = made.endedOn().orElse(null);
        this.shiftMonths = made.shiftMonths();
    }

    /** Takes what an act changed; the count of acts makes the row change even if nothing else did. */
    void act(CaseRecord moved) {
        counters = moved.counters().toString();
        holds = text(moved.holds());
        end = moved.end();
        endedOn = moved.endedOn().orElse(null);
        shiftMonths = moved.shiftMonths();
        acts++;
    }

    CaseRecord toRecord() {
        return new CaseRecord(
                district(),
                new CaseId(id()),
                new CycleId(cycleId),
                CaseKind.valueOf(kind),
                new OrgId(streetId),
                new OrgId(organisationId),
                new CaseId(streetCaseId),
                year,
                Counters.parse(counters),
                holds(holds),
                end,
                Optional.ofNullable(endedOn),
                new DefinitionPin(definitionId, definitionVersion, definitionDigest),
                new ProfilePin(profileId, profileDigest),
                shiftMonths,
                communitiesBefore,
                version());
    }

    private static String text(List<Hold> holds) {
        return holds.stream().map(Hold::toString).collect(Collectors.joining(","));
    }

    private static List<Hold> holds(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Hold::parse).toList();
    }
}

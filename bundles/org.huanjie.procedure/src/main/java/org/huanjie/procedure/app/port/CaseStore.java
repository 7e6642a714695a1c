// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.port;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;

/** Where cases and the instances of their steps are kept. Every method runs in the transaction of the act. */
public interface CaseStore {

    /** The case of this district. */
    Optional<CaseRecord> find(DistrictId district, CaseId id);

    /** All cases of a cycle, the street's own first, the others in the order they were made. */
    List<CaseRecord> ofCycle(DistrictId district, CycleId cycle);

    /** The case of an organisation in a cycle. */
    Optional<CaseRecord> ofOrganisation(DistrictId district, CycleId cycle, OrgId organisation);

    /** Cases of an organisation that have not ended, in the order they were made. */
    List<CaseRecord> running(DistrictId district, OrgId organisation);

    /** Adds a case. */
    void add(CaseRecord made);

    /**
     * Writes counters, required steps, end and shift, and counts an act: two acts on one case at once cannot both commit.
     *
     * @throws IllegalStateException if the case does not exist
     */
    void act(CaseRecord moved);

    /** Every instance of these cases, in the order of opening. */
    List<InstanceRecord> instances(DistrictId district, List<CaseId> cases);

    /** Instances of these steps alone, of all these cases, in the order of opening. */
    List<InstanceRecord> instancesOf(DistrictId district, List<CaseId> cases, List<StepId> steps);

    /** Adds or rewrites an instance. */
    void save(InstanceRecord instance);

    /** The instance as it stands after this act, with its new version. */
    InstanceRecord written(InstanceRecord instance);
}

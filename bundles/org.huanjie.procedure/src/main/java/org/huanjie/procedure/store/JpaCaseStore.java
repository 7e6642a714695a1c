// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.app.port.CaseStore;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases and instances in the tables of the procedure. */
@Component(service = CaseStore.class)
public final class JpaCaseStore implements CaseStore {

    private static final Comparator<CaseRecord> STREET_FIRST =
            Comparator.comparing((CaseRecord c) -> c.kind() != CaseKind.STREET).thenComparing(c -> c.id().value());

    private final JpaTemplate jpa;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaCaseStore(
            @Reference(target = "(osgi.unit.name=procedure)") JpaTemplate jpa, @Reference ProcedureSchema schema) {
        this.jpa = jpa;
    }

    private <T> T em(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }

    @Override
    public Optional<CaseRecord> find(DistrictId district, CaseId id) {
        return em(em -> Optional.ofNullable(em.find(CaseEntity.class, new RowKey(district.value(), id.value()))))
                .map(CaseEntity::toRecord);
    }

    @Override
    public List<CaseRecord> ofCycle(DistrictId district, CycleId cycle) {
        return em(em -> em
                .createQuery(
                        "select c from ProcedureCase c where c.districtId = :district and c.cycleId = :cycle",
                        CaseEntity.class)
                .setParameter("district", district.value())
                .setParameter("cycle", cycle.value())
                .getResultList()
                .stream()
                .map(CaseEntity::toRecord)
                .sorted(STREET_FIRST)
                .toList());
    }

    @Override
    public Optional<CaseRecord> ofOrganisation(DistrictId district, CycleId cycle, OrgId organisation) {
        return ofCycle(district, cycle).stream()
                .filter(c -> c.organisation().equals(organisation))
                .findFirst();
    }

    @Override
    public List<CaseRecord> running(DistrictId district, OrgId organisation) {
        return em(em -> em
                .createQuery(
                        "select c from ProcedureCase c where c.districtId = :district and c.organisationId ="
                                + " :organisation and c.end = '' order by c.id",
                        CaseEntity.class)
                .setParameter("district", district.value())
                .setParameter("organisation", organisation.value())
                .getResultList()
                .stream()
                .map(CaseEntity::toRecord)
                .toList());
    }

    @Override
    public void add(CaseRecord made) {
        em(em -> {
            em.persist(new CaseEntity(made));
            return made;
        });
    }

    @Override
    public void act(CaseRecord moved) {
        em(em -> {
            CaseEntity found = em.find(
                    CaseEntity.class,
                    new RowKey(moved.district().value(), moved.id().value()));
            if (found == null) {
                throw new IllegalStateException("no case " + moved.id());
            }
            found.act(moved);
            return moved;
        });
    }

    @Override
    public List<InstanceRecord> instances(DistrictId district, List<CaseId> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return em(em -> em
                .createQuery(
                        "select s from ProcedureStep s where s.districtId = :district and s.caseId in (:cases) order"
                                + " by s.id",
                        InstanceEntity.class)
                .setParameter("district", district.value())
                .setParameter(
                        "cases", cases.stream().map(CaseId::value).distinct().toList())
                .getResultList()
                .stream()
                .map(InstanceEntity::toRecord)
                .toList());
    }

    @Override
    public List<InstanceRecord> instancesOf(DistrictId district, List<CaseId> cases, List<StepId> steps) {
        if (cases.isEmpty() || steps.isEmpty()) {
            return List.of();
        }
        return em(em -> em
                .createQuery(
                        "select s from ProcedureStep s where s.districtId = :district and s.caseId in (:cases) and"
                                + " s.step in (:steps) order by s.id",
                        InstanceEntity.class)
                .setParameter("district", district.value())
                .setParameter(
                        "cases", cases.stream().map(CaseId::value).distinct().toList())
                .setParameter("steps", steps.stream().map(StepId::value).toList())
                .getResultList()
                .stream()
                .map(InstanceEntity::toRecord)
                .toList());
    }

    @Override
    public void save(InstanceRecord instance) {
        em(em -> {
            InstanceEntity found = em.find(InstanceEntity.class, key(instance));
            if (found == null) {
                em.persist(new InstanceEntity(instance));
            } else {
                found.take(instance);
            }
            return instance;
        });
    }

    @Override
    public InstanceRecord written(InstanceRecord instance) {
        return em(em -> {
            em.flush();
            InstanceEntity found = em.find(InstanceEntity.class, key(instance));
            return found == null ? instance : found.toRecord();
        });
    }

    private static RowKey key(InstanceRecord instance) {
        return new RowKey(instance.district().value(), instance.id());
    }
}

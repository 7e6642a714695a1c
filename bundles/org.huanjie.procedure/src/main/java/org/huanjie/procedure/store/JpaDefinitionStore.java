// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.procedure.app.port.DefinitionStore;
import org.huanjie.procedure.app.port.OverlayRecord;
import org.huanjie.procedure.domain.casefile.DefinitionPin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pinned definitions and overlays in the tables of the procedure. */
@Component(service = DefinitionStore.class)
public final class JpaDefinitionStore implements DefinitionStore {

    private final JpaTemplate jpa;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaDefinitionStore(
            @Reference(target = "(osgi.unit.name=procedure)") JpaTemplate jpa, @Reference ProcedureSchema schema) {
        this.jpa = jpa;
    }

    private <T> T em(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }

    @Override
    public Optional<String> definition(DistrictId district, String digest) {
        return em(em -> em
                .createQuery(
                        "select d from ProcedureDefinitionText d where d.districtId = :district and d.digest = :digest",
                        DefinitionEntity.class)
                .setParameter("district", district.value())
                .setParameter("digest", digest)
                .getResultList()
                .stream()
                .map(DefinitionEntity::body)
                .findFirst());
    }

    @Override
    public void keep(DistrictId district, DefinitionPin pin, String text) {
        if (definition(district, pin.digest()).isEmpty()) {
            em(em -> {
                em.persist(new DefinitionEntity(district, pin, text));
                return pin;
            });
        }
    }

    @Override
    public List<OverlayRecord> overlays(DistrictId district, OrgId street) {
        return em(em -> em
                .createQuery(
                        "select o from ProcedureOverlay o where o.districtId = :district and o.streetId = :street order by o.number",
                        OverlayEntity.class)
                .setParameter("district", district.value())
                .setParameter("street", street.value())
                .getResultList()
                .stream()
                .map(OverlayEntity::toRecord)
                .toList());
    }

    @Override
    public Optional<OverlayRecord> overlay(DistrictId district, String id) {
        return em(em -> Optional.ofNullable(em.find(OverlayEntity.class, new RowKey(district.value(), id))))
                .map(OverlayEntity::toRecord);
    }

    @Override
    public void add(OverlayRecord overlay) {
        em(em -> {
            em.persist(new OverlayEntity(overlay));
            return overlay;
        });
    }
}

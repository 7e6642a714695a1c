// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import java.util.Optional;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.module.Neighbour;
import org.huanjie.api.procedure.Cases;
import org.huanjie.api.procedure.Steps;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The module of the procedure (换届程序), which may be away: what needs a case or a step is then refused, the rest goes on. */
@Component(service = ProcedureNextDoor.class)
public final class ProcedureNextDoor {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Cases cases;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Steps steps;

    /** With the procedure of the container. */
    @Activate
    public ProcedureNextDoor() {}

    /** With this procedure. */
    public static ProcedureNextDoor of(Cases cases, Steps steps) {
        ProcedureNextDoor door = new ProcedureNextDoor();
        door.cases = cases;
        door.steps = steps;
        return door;
    }

    /** The cases. @throws org.huanjie.api.error.Refused module-off while the procedure is not installed */
    public Cases cases() {
        return Neighbour.present(cases, ModuleName.PROCEDURE);
    }

    /** Acting in steps. @throws org.huanjie.api.error.Refused module-off while the procedure is not installed */
    public Steps steps() {
        return Neighbour.present(steps, ModuleName.PROCEDURE);
    }

    /** The same, for whoever has nothing to do while the procedure is not installed. */
    public Optional<Steps> stepsIfInstalled() {
        return Optional.ofNullable(steps);
    }
}

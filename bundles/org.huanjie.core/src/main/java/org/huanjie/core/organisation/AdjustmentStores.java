// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The two stores that an adjustment changes together. */
@Component(service = AdjustmentStores.class)
public record AdjustmentStores(OrganisationStore tree, AdjustmentStore adjustments) {
    @Activate
    public AdjustmentStores(@Reference OrganisationStore tree, @Reference AdjustmentStore adjustments) {
        this.tree = tree;
        this.adjustments = adjustments;
    }
}

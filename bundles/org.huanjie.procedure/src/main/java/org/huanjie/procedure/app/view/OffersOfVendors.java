// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.view;

import java.util.List;
import org.huanjie.api.console.VendorFacts;
import org.huanjie.procedure.app.file.Services;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What vendors' modules offer, for the console. */
@Component(service = VendorFacts.class)
public final class OffersOfVendors implements VendorFacts {
    private final Services services;

    @Activate
    public OffersOfVendors(@Reference Services services) {
        this.services = services;
    }

    @Override
    public List<Offer> offers() {
        return services.facts().ofVendors();
    }
}

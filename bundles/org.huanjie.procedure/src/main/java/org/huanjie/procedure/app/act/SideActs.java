// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The acts in a step that need no version: opening, signing, waiving. */
@Component(service = SideActs.class)
public final class SideActs {

    private final OpenStep opening;
    private final SignStep signing;
    private final WaiveStep waiving;

    @Activate
    public SideActs(@Reference OpenStep opening, @Reference SignStep signing, @Reference WaiveStep waiving) {
        this.opening = opening;
        this.signing = signing;
        this.waiving = waiving;
    }

    OpenStep opening() {
        return opening;
    }

    SignStep signing() {
        return signing;
    }

    WaiveStep waiving() {
        return waiving;
    }
}

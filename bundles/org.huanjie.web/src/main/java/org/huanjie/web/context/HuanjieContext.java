// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.context;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.http.context.ServletContextHelper;

/**
 * Our own servlet context under {@code /huanjie}. Filters and error pages of a context touch nothing outside it, so a host's
 * applications keep theirs.
 */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=huanjie", "osgi.http.whiteboard.context.path=/huanjie"})
public final class HuanjieContext extends ServletContextHelper {
    /** What a servlet, filter or resource of ours says to stand in this context. */
    public static final String SELECT =
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=huanjie)";

    @Activate
    public HuanjieContext(BundleContext context) {
        super(bundle(context));
    }

    private static Bundle bundle(BundleContext context) {
        return context.getBundle();
    }
}

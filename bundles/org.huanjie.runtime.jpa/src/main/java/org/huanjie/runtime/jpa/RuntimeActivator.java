// SPDX-License-Identifier: Apache-2.0
package org.huanjie.runtime.jpa;

import java.util.List;
import org.apache.openjpa.persistence.osgi.PersistenceActivator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevisions;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Offers OpenJPA to the container. After a plain {@code bundle:update} those who use it are still wired to what was there before; a
 * provider of the new classes would hand them entity managers that they cannot read. So it first has them wired anew, and offers
 * itself at the start that follows.
 */
public final class RuntimeActivator extends PersistenceActivator {
    private boolean offered;

    @Override
    public void start(BundleContext context) throws Exception {
        Bundle self = context.getBundle();
        if (self.adapt(BundleRevisions.class).getRevisions().size() > 1) {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                    .adapt(FrameworkWiring.class)
                    .refreshBundles(List.of(self));
            return;
        }
        super.start(context);
        offered = true;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        if (offered) {
            super.stop(context);
        }
    }
}

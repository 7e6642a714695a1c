// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.wiring;

import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleRevisions;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a plain {@code bundle:update} of a bundle that others take classes from, those others go on with its former classes until
 * somebody says {@code refresh}; what is updated next takes some packages from the former and some from the new, and never finds the
 * services of the rest. So whoever uses one of these is wired anew at once; the third, {@code org.huanjie.runtime.jpa}, sees to it
 * itself. An update of features needs neither.
 */
@Component(service = RewireAfterUpdate.class, immediate = true)
public final class RewireAfterUpdate implements SynchronousBundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(RewireAfterUpdate.class);
    private static final Set<String> TAKEN_FROM = Set.of("org.huanjie.api", "org.huanjie.runtime.web");

    private final BundleContext context;

    @Activate
    public RewireAfterUpdate(BundleContext context) {
        this.context = context;
        context.addBundleListener(this);
    }

    /** The container takes the listener away with the bundle; this is for the component alone. */
    @Deactivate
    public void stop() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        // not while it is being updated: the update resolves and starts it, and both would want the same lock
        if (event.getType() == BundleEvent.STARTED
                && TAKEN_FROM.contains(bundle.getSymbolicName())
                && updated(bundle)) {
            LOG.info("{} was updated: wiring anew whoever uses it", bundle.getSymbolicName());
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                    .adapt(FrameworkWiring.class)
                    .refreshBundles(List.of(bundle));
        }
    }

    /** True if what it was before is still in use. */
    private static boolean updated(Bundle bundle) {
        return bundle.adapt(BundleRevisions.class).getRevisions().size() > 1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.oa.probe;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the probe (探针) as long as its bundle runs. */
public final class Activator implements BundleActivator {

    private static final String NAME = "org.oa.probe:type=Wiring";

    @Override
    public void start(BundleContext context) throws JMException {
        ManagementFactory.getPlatformMBeanServer().registerMBean(new Wiring(context), new ObjectName(NAME));
    }

    @Override
    public void stop(BundleContext context) throws JMException {
        ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
    }
}

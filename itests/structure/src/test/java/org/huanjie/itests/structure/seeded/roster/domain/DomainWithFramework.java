// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.domain;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;

/** A rule that needs a framework. */
@Component(service = DomainWithFramework.class)
public final class DomainWithFramework {
    BundleContext context;
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Under which address this container serves our pages, as its HTTP whiteboard says. */
final class Address {
    private static final String RUNTIME = "org.osgi.service.http.runtime.HttpServiceRuntime";

    private Address() {}

    /** E.g. {@code http://127.0.0.1:8181/huanjie}. */
    static String of(BundleContext context) {
        ServiceReference<?> runtime = context.getServiceReference(RUNTIME);
        Object endpoints = runtime == null ? null : runtime.getProperty("osgi.http.endpoint");
        String port = first(endpoints)
                .map(Address::port)
                .orElse(Optional.ofNullable(context.getProperty("org.osgi.service.http.port"))
                        .orElse("8181"));
        return "http://127.0.0.1:" + port + "/huanjie";
    }

    private static Optional<String> first(@Nullable Object endpoints) {
        if (endpoints instanceof String[] several && several.length > 0) {
            return Optional.of(several[0]);
        }
        return endpoints instanceof String one ? Optional.of(one) : Optional.empty();
    }

    private static String port(String endpoint) {
        String bare = endpoint.endsWith("/") ? endpoint.substring(0, endpoint.length() - 1) : endpoint;
        return bare.substring(bare.lastIndexOf(':') + 1);
    }
}

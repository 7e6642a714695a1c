// SPDX-License-Identifier: Apache-2.0
package org.oa.probe;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Reads the wires (连线) of every bundle: who takes what from whom. */
public final class Wiring implements WiringMBean {

    private final BundleContext context;

    public Wiring(BundleContext context) {
        this.context = context;
    }

    @Override
    public String dump() {
        return Arrays.stream(context.getBundles())
                .sorted(Comparator.comparingLong(Bundle::getBundleId))
                .flatMap(bundle -> Stream.concat(Stream.of(line(bundle)), wires(bundle)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Bundle bundle) {
        return String.join(
                " ",
                name(bundle),
                state(bundle.getState()),
                "modified=" + bundle.getLastModified(),
                "level=" + bundle.adapt(BundleStartLevel.class).getStartLevel());
    }

    private static Stream<String> wires(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring == null
                ? Stream.empty()
                : wiring.getRequiredWires(null).stream().map(Wiring::wire).sorted();
    }

    private static String wire(BundleWire wire) {
        return "  " + key(wire.getCapability()) + " <- "
                + name(wire.getProvider().getBundle());
    }

    /** A capability's namespace and the attribute named like it, which is its key wherever it has one. */
    private static String key(BundleCapability capability) {
        String namespace = capability.getNamespace();
        Object value = capability.getAttributes().getOrDefault(namespace, "");
        return namespace + "=" + (value instanceof String[] names ? String.join(",", names) : value);
    }

    private static String name(Bundle bundle) {
        return bundle.getBundleId() + " " + bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    private static String state(int state) {
        return switch (state) {
            case Bundle.UNINSTALLED -> "UNINSTALLED";
            case Bundle.INSTALLED -> "INSTALLED";
            case Bundle.RESOLVED -> "RESOLVED";
            case Bundle.STARTING -> "STARTING";
            case Bundle.STOPPING -> "STOPPING";
            default -> "ACTIVE";
        };
    }
}

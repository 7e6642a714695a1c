// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What the IT department does to a container: install and remove features, look at bundles. Over JMX, on the loopback. */
public final class ContainerAdmin {
    public static final String USER = "it-department";
    public static final String PASSWORD = "only-in-this-test";

    /** A fragment never gets further than Resolved. */
    private static final Set<String> SETTLED = Set.of("Active", "Resolved");

    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Path instance;

    /** Over the container whose {@code etc} lies in that folder. */
    public ContainerAdmin(Path instance) {
        this.instance = instance;
    }

    /** Installs one of our features. */
    public void install(String feature) {
        call("type=feature", "installFeature", feature);
    }

    /** Removes one of our features. */
    public void uninstall(String feature) {
        call("type=feature", "uninstallFeature", feature);
    }

    /** Lays in what now lies where the bundle of that number came from, as {@code bundle:update} does. */
    public void update(String bundle) {
        call("type=bundle", "update", bundle);
    }

    /** Number and name of every bundle whose symbolic name begins so, in the order of installation. */
    public Map<String, String> bundlesNamed(String beginning) {
        Map<String, String> found = new TreeMap<>(Comparator.comparing(Long::valueOf));
        bundleRows()
                .filter(row -> row.get("Symbolic Name").toString().startsWith(beginning))
                .forEach(row -> found.put(
                        row.get("ID").toString(), row.get("Symbolic Name").toString()));
        return found;
    }

    /** Installs and starts a bundle that is none of ours. */
    public void start(Path jar) {
        Object[] arguments = {jar.toUri().toString(), true};
        String[] kinds = {String.class.getName(), boolean.class.getName()};
        with("type=bundle", (server, name) -> server.invoke(name, "install", arguments, kinds));
    }

    /** Uninstalls the bundle of that symbolic name. */
    public void remove(String bundle) {
        call("type=bundle", "uninstall", bundle);
    }

    /** Symbolic names of the bundles of that state, e.g. {@code Active} or {@code Installed}. */
    public List<String> bundles(String state) {
        return bundleRows()
                .filter(row -> state.equals(row.get("State")))
                .map(row -> row.get("Name").toString())
                .sorted()
                .toList();
    }

    /** Name and version of every bundle, for a comparison of before and after. */
    public List<String> bundleList() {
        return bundleRows()
                .map(row -> row.get("Name") + " " + row.get("Version") + " " + row.get("State"))
                .sorted()
                .toList();
    }

    /** Number, name, version and state of every bundle: one that was installed anew has another number. */
    public List<String> bundleStates() {
        return bundleRows()
                .map(row -> row.get("ID") + " " + row.get("Name") + " " + row.get("Version") + " " + row.get("State"))
                .sorted()
                .toList();
    }

    /** What an operation without arguments of some other part of the container says. @param name its name in JMX */
    public String ask(String name, String operation) {
        return (String) on(name, (server, found) -> server.invoke(found, operation, new Object[0], new String[0]));
    }

    private Stream<CompositeData> bundleRows() {
        TabularData table = (TabularData) with("type=bundle", (server, name) -> server.getAttribute(name, "Bundles"));
        return table.values().stream().map(CompositeData.class::cast);
    }

    private void call(String type, String operation, String argument) {
        with(
                type,
                (server, name) ->
                        server.invoke(name, operation, new Object[] {argument}, new String[] {String.class.getName()}));
    }

    /** Waits until every bundle has started, and the connection itself is there. */
    public void awaitSettled(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        List<String> waiting = List.of("the connection");
        while (System.nanoTime() < end) {
            try {
                waiting = notStarted();
                if (waiting.isEmpty()) {
                    return;
                }
                Pause.of(MOMENT);
            } catch (UncheckedIOException | IllegalStateException | SecurityException notYet) {
                // the container rebinds its connector, and learns to know its users, while features come up
            }
        }
        throw new IllegalStateException("Not started: " + waiting);
    }

    /** Waits until every bundle has started and no more come: the features that are installed at the start are there. */
    public void awaitComplete(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        List<String> seen = List.of();
        while (System.nanoTime() < end) {
            awaitSettled(patience);
            List<String> now = bundleList();
            if (now.equals(seen)) {
                return;
            }
            seen = now;
            Pause.of(QUIET);
        }
        throw new IllegalStateException("Bundles keep coming and going");
    }

    private List<String> notStarted() {
        return bundleRows()
                .filter(row -> !SETTLED.contains(row.get("State").toString()))
                .map(row -> row.get("Name") + " " + row.get("State"))
                .toList();
    }

    private Object with(String type, Work work) {
        return on("org.apache.karaf:" + type + ",name=root", work);
    }

    private Object on(String name, Work work) {
        try (JMXConnector connector = JMXConnectorFactory.connect(
                address(), Map.of(JMXConnector.CREDENTIALS, new String[] {USER, PASSWORD}))) {
            return work.on(connector.getMBeanServerConnection(), new ObjectName(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JMException e) {
            throw new IllegalStateException("The container refused " + name, e);
        }
    }

    private JMXServiceURL address() throws IOException {
        Properties ports = new Properties();
        try (Reader file = Files.newBufferedReader(instance.resolve("etc/org.apache.karaf.management.cfg"))) {
            ports.load(file);
        }
        return new JMXServiceURL(
                "service:jmx:rmi:///jndi/rmi://127.0.0.1:" + ports.getProperty("rmiRegistryPort") + "/karaf-root");
    }

    @FunctionalInterface
    private interface Work {
        Object on(javax.management.MBeanServerConnection server, ObjectName name) throws IOException, JMException;
    }
}

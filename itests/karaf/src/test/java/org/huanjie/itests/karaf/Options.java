// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.features;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.itests.kit.ContainerAdmin;
import org.huanjie.itests.kit.PostgreSql;
import org.ops4j.pax.exam.Option;

/** How the stock container is set up: own ports, our offline repository, the data source of the database. */
final class Options {
    private static final String DATA_SOURCE = "etc/org.ops4j.datasource-huanjie.cfg";

    /** Each by its own name, so that each can be removed by it; the umbrella is for the trial distribution alone. */
    private static final String[] FEATURES = {
        "huanjie-h2",
        "huanjie-postgresql",
        "huanjie-base",
        "huanjie-roster",
        "huanjie-procedure",
        "huanjie-election",
        "huanjie-approval",
        "huanjie-shell"
    };

    private final List<Option> options = new ArrayList<>();

    private Options() {}

    /** Everything of ours in a freshly unpacked stock Karaf below the folder. */
    static Options fresh(Path folder, int port) {
        Options made = new Options();
        made.options.add(karafDistributionConfiguration()
                .frameworkUrl(
                        Path.of(System.getProperty("karaf.archive")).toUri().toString())
                .name("Apache Karaf")
                .unpackDirectory(folder.toFile())
                .useDeployFolder(false));
        made.common(port);
        made.put("etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.defaultRepositories", repositories());
        made.options.add(features(descriptor(), FEATURES));
        return made;
    }

    /** The same instance once more: what it has installed and stored is taken as it lies there. */
    static Options again(Path instance, int port) {
        Options made = new Options();
        made.options.add(karafDistributionConfiguration()
                .existing(instance.toFile())
                .name("Apache Karaf")
                .useDeployFolder(false));
        made.common(port);
        return made;
    }

    /** The PostgreSQL in the place of the delivered H2 file. */
    Options on(PostgreSql server) {
        put(DATA_SOURCE, "osgi.jdbc.driver.name", "PostgreSQL JDBC Driver");
        put(DATA_SOURCE, "url", server.url());
        put(DATA_SOURCE, "user", PostgreSql.USER);
        put(DATA_SOURCE, "password", PostgreSql.PASSWORD);
        put(DATA_SOURCE, "dataSourceName", "huanjie");
        put(DATA_SOURCE, "pool", "dbcp2");
        put(DATA_SOURCE, "xa", "true");
        return this;
    }

    Option[] toArray() {
        return options.toArray(Option[]::new);
    }

    /** The H2 file as delivered, with its trace of every statement on; another database overwrites what differs. */
    private void tracedH2() {
        String url = "jdbc:h2:file:${karaf.data}/huanjie-db/huanjie;DB_CLOSE_ON_EXIT=FALSE" + SqlTrace.SETTING;
        put(DATA_SOURCE, "osgi.jdbc.driver.name", "H2 JDBC Driver");
        put(DATA_SOURCE, "url", url);
        put(DATA_SOURCE, "user", "sa");
        put(DATA_SOURCE, "dataSourceName", "huanjie");
        put(DATA_SOURCE, "pool", "dbcp2");
        put(DATA_SOURCE, "xa", "true");
    }

    private void common(int port) {
        tracedH2();
        options.add(keepRuntimeFolder());
        options.add(overrideJUnitBundles());
        options.add(doNotModifyLogConfiguration());
        options.add(configureConsole().ignoreLocalConsole().ignoreRemoteShell());
        options.add(vmOptions("-Xmx768m", "-Dfile.encoding=UTF-8", "-Duser.timezone=America/Los_Angeles"));
        put("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", Integer.toString(port));
        put("etc/org.ops4j.pax.web.cfg", "org.ops4j.pax.web.listening.addresses", "127.0.0.1");
        put(
                "etc/users.properties",
                ContainerAdmin.USER,
                ContainerAdmin.PASSWORD + ",admin,manager,viewer,systembundles");
    }

    private void put(String file, String key, String value) {
        options.add(editConfigurationFilePut(file, key, value));
    }

    /** The features as they were just built: a local repository may hold others, or none. */
    private static String descriptor() {
        return Path.of(System.getProperty("huanjie.features"))
                .normalize()
                .toUri()
                .toString();
    }

    /** The folder that goes into the KAR: what does not come out of it was forgotten there. */
    private static String repositories() {
        String ours = Path.of(System.getProperty("huanjie.repository"))
                .normalize()
                .toUri()
                .toString();
        return "file:${karaf.home}/${karaf.default.repository}@id=system.repository@snapshots," + ours
                + "@id=huanjie@snapshots";
    }
}

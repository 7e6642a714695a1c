// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.nio.file.Path;

/** The two ways into a container without a network, step by step as the installer's guide has them. */
enum Way {
    /** One file that the container unpacks. */
    KAR {
        @Override
        Path delivered() {
            return Delivery.kar();
        }

        @Override
        void bring(Host host, Path kar, String version) {
            host.console("kar:install " + kar.toUri());
        }

        @Override
        void takeAway(Host host, String version) {
            host.console("kar:uninstall huanjie-" + version);
        }
    },

    /** The same files, laid into the folder {@code system} of the container; what lies there already stays. */
    REPOSITORY {
        @Override
        Path delivered() {
            return Delivery.repository();
        }

        @Override
        void bring(Host host, Path zip, String version) {
            Archive.unzip(zip, host.folder().resolve("system"));
            host.console("feature:repo-add mvn:org.huanjie/features/" + version + "/xml/features");
        }

        @Override
        void takeAway(Host host, String version) {
            host.console("feature:repo-remove huanjie-" + version);
        }
    };

    /** The file as we deliver it. */
    abstract Path delivered();

    /** Makes a release known to the container; nothing of it is installed yet. */
    abstract void bring(Host host, Path archive, String version);

    /** Makes the container forget a release that is not installed. */
    abstract void takeAway(Host host, String version);
}

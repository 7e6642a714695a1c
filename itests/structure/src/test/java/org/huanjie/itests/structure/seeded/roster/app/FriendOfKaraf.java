// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.app;

import org.apache.karaf.shell.api.console.Session;

/** An act that only runs in one container. */
public final class FriendOfKaraf {
    Session session;
}

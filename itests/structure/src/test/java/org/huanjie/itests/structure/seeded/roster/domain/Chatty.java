// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.domain;

/** A rule that talks to nobody in particular. */
public final class Chatty {
    void say() {
        System.out.println("…");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.desk;

import org.huanjie.rehearsal.client.Reply;

/** The rehearsal went astray: an act that the procedure allows was refused, or an answer was not what the plan says. */
public final class Astray extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Astray(String what, Reply reply) {
        super(what + " → " + reply.status() + " " + reply.code() + " [" + reply.clause() + "] " + reply.body());
    }

    public Astray(String what) {
        super(what);
    }
}

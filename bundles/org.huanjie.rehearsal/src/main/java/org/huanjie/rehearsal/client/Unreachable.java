// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.client;

import java.io.IOException;
import java.net.URI;

/** The server does not answer. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(URI api, IOException cause) {
        super(
                "服务没有应答：" + api + "。请先启动服务（huanjie start）。 / No answer from " + api
                        + ". Start the server first (huanjie start).",
                cause);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;

/** A client that hung up half-way is no failure of ours, and nobody reads the answer. */
final class ClientGone {
    private ClientGone() {}

    /** True if the connection ended under the request or the answer. */
    static boolean is(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 10; depth++, at = at.getCause()) {
            if (at instanceof EOFException || (at instanceof IOException && saysSo(at))) {
                return true;
            }
        }
        return false;
    }

    static Refused refusal() {
        return Refused.because(
                CommonProblem.MALFORMED_REQUEST,
                "连接中断，内容没有完整送达，本次操作没有保存。请重新提交。",
                "The connection ended before the request was complete; nothing of this act was saved. Submit it again.");
    }

    private static boolean saysSo(Throwable at) {
        String message = at.getMessage() == null ? "" : at.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("connection reset") || message.contains("early eof");
    }
}

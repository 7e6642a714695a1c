// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures that are not the caller's: each is logged once, whole, under a number that the answer names (故障编号). */
@Component(service = Incidents.class)
public final class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger bugs = new AtomicInteger();

    /** Logs a failure of the software and returns its number. */
    String bug(Throwable cause) {
        bugs.incrementAndGet();
        String number = number();
        LOG.error("incident {}: unexpected failure", number, cause);
        return number;
    }

    /** Logs that the database or the disk is away and returns the number. */
    String outage(Throwable cause) {
        String number = number();
        LOG.warn("incident {}: database or disk away: {}", number, root(cause).toString());
        return number;
    }

    /** Logs a value that the request could not mean, with the place that refused it. */
    String oddity(Throwable cause) {
        String number = number();
        LOG.warn("incident {}: impossible value in a request: {}, at {}", number, cause.getMessage(), place(cause));
        return number;
    }

    /** How many failures of the software were answered since the start; 0 is what operators and tests expect. */
    public int bugs() {
        return bugs.get();
    }

    /** The first frame outside the api: who handed the text on unchecked. */
    private static String place(Throwable cause) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (!frame.getClassName().startsWith("org.huanjie.api.")
                    && frame.getClassName().startsWith("org.huanjie.")) {
                return frame.toString();
            }
        }
        return "?";
    }

    /** An outage is met by every request: its cause in one line is enough. */
    private static Throwable root(Throwable cause) {
        Throwable at = cause;
        for (int depth = 0; at.getCause() != null && depth < 30; depth++) {
            at = at.getCause();
        }
        return at;
    }

    private String number() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

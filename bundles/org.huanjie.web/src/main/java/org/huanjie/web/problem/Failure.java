// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;

/**
 * What a failed request is answered with.
 *
 * @param status   HTTP status
 * @param problems what stands in the way, the deciding one first; never empty
 * @param headers  headers of the answer, e.g. {@code Allow}, {@code Retry-After}
 * @param incident number under which the log holds the cause; empty for an ordinary refusal
 */
public record Failure(int status, List<Problem> problems, Map<String, String> headers, String incident) {
    /** Seconds after which a client may try again while the database or the disk is away. */
    static final String RETRY_AFTER = "10";

    public Failure {
        problems = List.copyOf(problems);
        headers = Map.copyOf(headers);
    }

    /** An ordinary refusal. */
    public static Failure of(Refused refused) {
        int status = refused.problem().code().status();
        return new Failure(
                status, refused.problems(), status == 503 ? Map.of("Retry-After", RETRY_AFTER) : Map.of(), "");
    }

    /** The same with a header. */
    Failure with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Failure(status, problems, more, incident);
    }

    /** The same with the number in the log. */
    Failure logged(String number) {
        return new Failure(status, problems, headers, number);
    }
}

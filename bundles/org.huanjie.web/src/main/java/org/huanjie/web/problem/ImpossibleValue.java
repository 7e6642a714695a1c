// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;

/**
 * Values of the api cannot be made from a text that is none: {@code new CaseId("")} throws. Where a request's text reaches such a
 * constructor unchecked, that is the request's fault and not the server's.
 */
final class ImpossibleValue {
    private static final String API = "org.huanjie.api.";

    private ImpossibleValue() {}

    /** True if a constructor or reader of a value of the api refused its text. */
    static boolean is(Throwable failure) {
        if (!(failure instanceof IllegalArgumentException) || failure.getStackTrace().length == 0) {
            return false;
        }
        StackTraceElement thrower = failure.getStackTrace()[0];
        return thrower.getClassName().startsWith(API)
                && (thrower.getMethodName().equals("<init>")
                        || thrower.getMethodName().equals("parse"));
    }

    /** What the client is told. */
    static Refused refusal(Throwable failure) {
        String type = failure.getStackTrace()[0].getClassName();
        String name = type.substring(type.lastIndexOf('.') + 1);
        return Refused.field(
                CommonProblem.INVALID_VALUE,
                name,
                "请求中的“" + name + "”不是有效的值（" + failure.getMessage() + "）。请核对后重试。",
                "A value of the request is no valid " + name + " (" + failure.getMessage()
                        + "). Check it and try again.");
    }
}

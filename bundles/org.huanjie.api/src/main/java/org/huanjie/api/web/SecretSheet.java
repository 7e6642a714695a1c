// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a write of attendance, ballots or counts (签到册、选票、计票单). Under an idempotency key only that it was done is kept, with status
 * and headers: neither the answer's body nor a digest of what was sent, for two editions of an attendance sheet side by side show who
 * came later (reference 7.7). A repeated request does nothing and gets the same status and headers without the body. The request's
 * {@code If-Match} belongs to its digest, so that a correction is never taken for the first save.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SecretSheet {}

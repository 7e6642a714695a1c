// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.error;

/**
 * One entry of the published list of refusal codes. Each slice keeps its codes in an enum that implements this interface and
 * offers them as a {@link ProblemCodes} service, so that the list on the web is the list in the code.
 */
public interface ProblemCode {
    /** Stable machine-readable code in kebab case, e.g. {@code gate-not-met}; part of the public contract. */
    String code();

    /** HTTP status, 400–499 or 503. */
    int status();

    /** Short Chinese title, the same for every occurrence of the code. */
    String titleZh();

    /** Short English title, the same for every occurrence of the code. */
    String titleEn();
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.error;

import java.util.List;

/** Service by which a bundle publishes the refusal codes it may answer with. */
@FunctionalInterface
public interface ProblemCodes {
    /** All codes of the bundle, in reading order; never empty. */
    List<ProblemCode> codes();
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import java.util.List;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.ProblemCodes;
import org.huanjie.election.domain.ElectionProblem;
import org.osgi.service.component.annotations.Component;

/** Publishes the refusal codes of the election. */
@Component(service = ProblemCodes.class)
public final class ElectionProblemCodes implements ProblemCodes {
    @Override
    public List<ProblemCode> codes() {
        return List.of(ElectionProblem.values());
    }
}

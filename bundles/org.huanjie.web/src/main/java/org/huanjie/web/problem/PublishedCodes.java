// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.ProblemCodes;
import org.osgi.service.component.annotations.Component;

/** The codes that every module shares and those of HTTP. */
@Component(service = ProblemCodes.class)
public final class PublishedCodes implements ProblemCodes {
    @Override
    public List<ProblemCode> codes() {
        List<ProblemCode> all = new ArrayList<>(List.of(CommonProblem.values()));
        all.addAll(List.of(WebProblem.values()));
        return List.copyOf(all);
    }
}

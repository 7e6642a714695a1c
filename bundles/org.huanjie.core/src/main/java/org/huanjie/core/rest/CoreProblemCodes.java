// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.ProblemCodes;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.profile.ProfileProblem;
import org.osgi.service.component.annotations.Component;

/** Publishes the codes that every module shares, and the ground floor's own. */
@Component(service = ProblemCodes.class)
public final class CoreProblemCodes implements ProblemCodes {
    @Override
    public List<ProblemCode> codes() {
        List<ProblemCode> codes = new ArrayList<>(List.of(CommonProblem.values()));
        codes.addAll(List.of(CoreProblem.values()));
        codes.addAll(List.of(ProfileProblem.values()));
        return List.copyOf(codes);
    }
}

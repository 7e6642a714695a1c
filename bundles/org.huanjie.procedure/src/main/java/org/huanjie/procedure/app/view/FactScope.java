// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.security.Actor;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.Discretion;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.fact.ProcedureFacts;

/** Which facts a person may look at: what departments answered and who has a ground for exclusion is the street's to know (3.5). */
public final class FactScope {

    private FactScope() {}

    /** Names of all facts of the definition and of those shown in forms, sorted. */
    public static List<String> names(ProcedureDefinition definition) {
        Set<String> names = new TreeSet<>();
        definition.facts().keySet().forEach(f -> names.add(f.value()));
        ProcedureFacts.names().forEach(f -> names.add(f.value()));
        return List.copyOf(names);
    }

    /** The fact of this name. @throws Refused not-found, right-missing */
    public static FactName require(CaseFile file, Actor actor, String name) {
        if (!names(file.ruling().definition()).contains(name)) {
            throw Refused.notFound("fact", name);
        }
        if (!Discretion.of(actor, file.election().organisation()).mayRead(name)) {
            throw Refused.field(
                    CommonProblem.RIGHT_MISSING,
                    "fact",
                    "“" + name + "”涉及部门意见或个人情况，只有街道可以查看。",
                    "'" + name
                            + "' is about opinions of departments or personal matters; only the street may look at it.");
        }
        return FactName.of(name);
    }
}

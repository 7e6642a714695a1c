// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;

/**
 * Where a step is done if not in a form of the procedure.
 *
 * @param path address below the case, e.g. {@code /meeting/attendance}
 */
public record Handler(ModuleName module, String path) {

    /** The address of the work of this case. */
    public String href(CaseId election) {
        return "/cases/" + election + path;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.paper;

import java.time.LocalDate;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.casefile.Secrecy;

/** A document on paper as it is handed in. */
public record NewPaper(StepId step, String document, String number, LocalDate date, Secrecy secrecy, Scan scan) {

    /** What is digested where there is no scan. */
    String text() {
        return document + " " + number + " " + date;
    }
}

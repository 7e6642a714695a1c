// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.paper;

import java.time.LocalDate;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.casefile.Secrecy;

/**
 * A document on paper as it is handed in.
 *
 * @param scanName file name of the scan; empty without one
 * @param scan     its bytes; empty without one
 */
public record NewPaper(
        StepId step, String document, String number, LocalDate date, Secrecy secrecy, String scanName, byte[] scan) {

    @Override
    public boolean equals(Object other) {
        return other instanceof NewPaper p
                && p.step.equals(step)
                && p.document.equals(document)
                && p.number.equals(number)
                && p.date.equals(date)
                && java.util.Arrays.equals(p.scan, scan);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(step, document, number, date);
    }

    @Override
    public String toString() {
        return document + " " + number + " " + date;
    }
}

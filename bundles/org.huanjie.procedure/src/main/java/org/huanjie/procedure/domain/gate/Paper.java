// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;

/**
 * A finished document of a step, on paper or made by a module.
 *
 * @param document code of the document, e.g. {@code T32}
 * @param paper    true if it was recorded from paper: marked for ever
 */
public record Paper(String document, String number, LocalDate date, boolean paper) {}

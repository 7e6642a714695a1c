// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.rule.Profile;

/**
 * What a gate may look at.
 *
 * @param facts      facts of the case
 * @param profile    the numbers of the law
 * @param today      day of the cycle's clock
 * @param unfinished names of the steps of a stage that are neither closed nor not applicable
 * @param paper      the final document of a code that belongs to the step asked about
 */
public record Question(
        FactReader facts,
        Profile profile,
        LocalDate today,
        Function<String, List<String>> unfinished,
        Function<String, Optional<Paper>> paper) {}

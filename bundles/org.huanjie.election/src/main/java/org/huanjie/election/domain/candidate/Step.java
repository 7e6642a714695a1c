// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.time.LocalDate;

/**
 * The step of the procedure that moves candidates.
 *
 * @param key  key of its instance
 * @param on   day
 * @param note id of the step or branch
 */
public record Step(String key, LocalDate on, String note) {}

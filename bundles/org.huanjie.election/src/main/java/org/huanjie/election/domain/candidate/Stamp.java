// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.time.LocalDate;

/**
 * When and by which record a rung was reached.
 *
 * @param key  key of the step's instance, e.g. {@code batch=1}
 * @param note code of what led here, e.g. {@code joint-review}; never a reason of rejection in words
 */
public record Stamp(Rung rung, String key, LocalDate on, String note) {}

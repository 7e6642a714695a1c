// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import org.huanjie.election.domain.SealedText;

/**
 * How an objection was checked and closed (核查报告).
 *
 * @param finding class 4, encrypted
 * @param repliedOn text of the date; empty for an anonymous matter
 */
public record ObjectionCheck(
        String checker, Verdict verdict, SealedText finding, LocalDate closedOn, String repliedOn) {}

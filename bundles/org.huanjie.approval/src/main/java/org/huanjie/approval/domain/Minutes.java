// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import java.time.LocalDate;

/**
 * Minutes of a meeting of the street's working committee (会议纪要).
 *
 * @param heldOn day of the meeting
 * @param number number of the minutes, e.g. 和街党纪〔2026〕7号
 */
public record Minutes(LocalDate heldOn, String number) {}

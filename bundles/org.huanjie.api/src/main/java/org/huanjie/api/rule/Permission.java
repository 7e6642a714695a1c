// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.time.LocalDate;

/**
 * Written permission of a superior for a value that is looser than the law; it is shown on every result sheet.
 *
 * @param parameter name of the loosened parameter
 * @param document  title of the permission
 * @param number    document number
 * @param date      date of the permission
 * @param by        body that gave it
 */
public record Permission(String parameter, String document, String number, LocalDate date, String by) {}

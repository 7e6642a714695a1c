// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.file;

import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;

/**
 * A sheet with its place in the file.
 *
 * @param id      identifier of the row
 * @param key     key of the step's instance, e.g. {@code round=1}
 * @param part    what distinguishes sheets of one kind and key: department, teller's slot, candidate; empty if there is one only
 * @param version 1 for the first, one more for each correction
 */
public record Filed<S extends Sheet>(String id, SheetKind kind, String key, String part, int version, S sheet) {}

// SPDX-License-Identifier: Apache-2.0
/** Spreadsheets of the office (.xlsx, .xls, .csv): one class per format, limits and refusals apart. */
@org.jspecify.annotations.NullMarked
package org.huanjie.office.sheet;

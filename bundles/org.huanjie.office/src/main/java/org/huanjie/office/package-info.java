// SPDX-License-Identifier: Apache-2.0
/** Spreadsheets and documents of the office, behind {@code org.huanjie.api.office}. */
package org.huanjie.office;

// SPDX-License-Identifier: Apache-2.0
/** The procedure on the web: cases, steps, papers, declarations, overlays, calendar. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.rest;
